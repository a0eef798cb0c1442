#!/usr/bin/env bash
# Derives the label fonts from Noto Sans. Needs npm and fonttools (pip install fonttools); writes into the API's resources.
set -euo pipefail

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
target="$project/marketplace-api/src/main/resources/postal/font"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# Latin, combining marks, Greek, Cyrillic, Latin Extended Additional (all of Vietnamese), print signs, dong and euro
characters='U+0020-007E,U+00A0-024F,U+0300-0304,U+0306,U+0309,U+031B,U+0323,U+0370-03FF,U+0400-04FF,U+1E00-1EFF'
signs='U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AB,U+20AC,U+2116'
arrows='U+2122,U+2190-2193,U+2212,U+2215,U+25CC,U+FFFD'

cd "$scratch"
tar xzf "$(npm pack --silent @expo-google-fonts/noto-sans@0.4.2)"
for face in 400Regular:Regular 700Bold:Bold; do
	pyftsubset "package/${face%%:*}/NotoSans_${face%%:*}.ttf" --unicodes="$characters,$signs,$arrows" \
		--layout-features='' --no-hinting --name-IDs='*' --output-file="$target/NotoSans-${face##*:}.ttf"
done
cp package/LICENSE_FONT "$target/OFL.txt"
