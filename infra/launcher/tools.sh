# Finds the JDK and the Maven that Postmart needs; sourced by infra/up and infra/down.

# Makes Java read and write names and folders in Vietnamese although the machine's locale knows ASCII only.
speak_utf8() {
	case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
		*[Uu][Tt][Ff]*8*) ;;
		*) export LC_ALL=C.UTF-8 ;;
	esac
}

# Prints where a JDK may be, one folder a line, what the user asked for first.
jdk_candidates() {
	local on_path
	[ -n "${POSTMART_JAVA_HOME:-}" ] && echo "$POSTMART_JAVA_HOME"
	[ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
	on_path="$(command -v javac || true)"
	if [ -n "$on_path" ]; then
		on_path="$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")"
		dirname "$(dirname "$on_path")"
	fi
	printf '%s\n' "${POSTMART_JVM_FOLDER:-/usr/lib/jvm}"/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Whether a folder is a JDK 25: it has a compiler, and its release file says so.
is_jdk_25() {
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"
}

# Prints the folder of the first JDK 25 found; fails when there is none.
find_jdk_25() {
	local candidate
	while IFS= read -r candidate; do
		if is_jdk_25 "$candidate"; then
			echo "$candidate"
			return 0
		fi
	done < <(jdk_candidates)
	return 1
}

# Prints the mvn to use if it is 3.8 or newer; fails otherwise.
find_maven() {
	local mvn version
	mvn="$(command -v mvn || true)"
	if [ -z "$mvn" ] && [ -x "${MAVEN_HOME:-/nowhere}/bin/mvn" ]; then
		mvn="$MAVEN_HOME/bin/mvn"
	fi
	[ -n "$mvn" ] || return 1
	version="$("$mvn" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -1)"
	set -- $version
	[ "${1:-0}" -gt 3 ] || { [ "${1:-0}" -eq 3 ] && [ "${2:-0}" -ge 8 ]; } || return 1
	echo "$mvn"
}
