#!/usr/bin/env bash
# Makes the AOT cache of an extracted jar and proves that it shortens the start.
#   aot.sh FOLDER [STARTS]   FOLDER holds pruefstein.jar, lib/ and java.options and receives app.aot;
#                            STARTS (3) are measured without and with the cache, in turn
# Runs on the database of SPRING_DATASOURCE_URL and migrates it: name one that may be thrown away. Fails if a start
# fails, if the cache cannot be used, or if the median with it is not the shorter one.
set -euo pipefail
folder=${1:?folder of the extracted jar}; : "${SPRING_DATASOURCE_URL:?a database for the training run}"
starts=${2:-3}; port=${AOT_PORT:-18080}
cd "$folder"
work=$(mktemp -d); app=
cleanup() { if [ -n "$app" ]; then kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; fi; rm -rf "$work"; }
trap cleanup EXIT

arguments=(--server.port="$port" --server.address=127.0.0.1 --pruefstein.demo=false)
java -jar pruefstein.jar create-signing-key "$work/signing-key"
export PRUEFSTEIN_SIGNINGKEYFILE=$work/signing-key

ready() {
  local status
  { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
  printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  read -r -t 5 status <&3 || status=
  exec 3>&- 3<&-
  [[ $status == *" 200"* ]]
}

# Prints the milliseconds until the application is ready, and ends it.
measure() {
  local begin=${EPOCHREALTIME/[.,]/} limit=$((SECONDS + 300))
  java @java.options "$@" -jar pruefstein.jar "${arguments[@]}" >"$work/log" 2>&1 & app=$!
  until ready; do
    kill -0 "$app" 2>/dev/null && [ "$SECONDS" -lt "$limit" ] || { tail -30 "$work/log" >&2; exit 1; }
    sleep 0.05
  done
  milliseconds=$(((${EPOCHREALTIME/[.,]/} - begin) / 1000))
  kill "$app"; wait "$app" || true; app=
}

median() { local sorted; mapfile -t sorted < <(printf '%s\n' "$@" | sort -n); echo "${sorted[$((($# - 1) / 2))]}"; }

measure # migrates, so that neither side has to
rm -f app.aot
java @java.options -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar pruefstein.jar "${arguments[@]}" \
  >"$work/log" 2>&1 || { tail -30 "$work/log" >&2; exit 1; }
[ -s app.aot ] || { echo "The training run left no cache." >&2; tail -30 "$work/log" >&2; exit 1; }

without=() with=()
for ((i = 0; i < starts; i++)); do
  measure -Xshare:auto; without+=("$milliseconds")
  measure -XX:AOTCache=app.aot -XX:AOTMode=on; with+=("$milliseconds")
done
before=$(median "${without[@]}"); after=$(median "${with[@]}")
echo "start until ready in ms, without cache: ${without[*]} (median $before); with: ${with[*]} (median $after)"
echo "cache: $(($(stat -c %s app.aot) / 1000000)) MB"
[ "$after" -lt "$before" ] || { echo "The cache does not shorten the start." >&2; exit 1; }
