#!/usr/bin/env bash
# train.sh APP_DIR: makes APP_DIR/pruefstein.aot and proves that it makes the start faster.
# Uses the database of SPRING_DATASOURCE_URL when set, otherwise starts a throw-away MariaDB of its own.
set -euo pipefail
app=$1
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"' EXIT

if [ -z "${SPRING_DATASOURCE_URL:-}" ]; then
  mariadb-install-db --user="$(id -un)" --datadir="$work/db" --auth-root-authentication-method=normal >/dev/null
  mariadbd --no-defaults --user="$(id -un)" --datadir="$work/db" --socket="$work/sock" --port=13306 \
    --bind-address=127.0.0.1 --character-set-server=utf8mb4 >"$work/db.log" 2>&1 &
  server=$!
  for _ in $(seq 60); do mariadb-admin --socket="$work/sock" -u root ping >/dev/null 2>&1 && break; sleep 1; done
  mariadb --socket="$work/sock" -u root -e \
    "CREATE DATABASE train; CREATE USER 'train'@'127.0.0.1' IDENTIFIED BY 'train'; GRANT ALL ON train.* TO 'train'@'127.0.0.1';"
  export SPRING_DATASOURCE_URL='jdbc:mysql://127.0.0.1:13306/train?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true'
  export SPRING_DATASOURCE_USERNAME=train SPRING_DATASOURCE_PASSWORD=train
fi

java -jar "$app/pruefstein.jar" create-signing-key "$work/key"
export PRUEFSTEIN_SIGNINGKEYFILE=$work/key PRUEFSTEIN_BASEURL=http://localhost PRUEFSTEIN_DEMO=false SERVER_PORT=0
flags=(-XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -Dspring.context.exit=onRefresh)

start() { # milliseconds of the best of three starts with these options
  local best=999999 begin took
  for _ in 1 2 3; do
    begin=$(date +%s%N)
    java "$@" "${flags[@]}" -jar "$app/pruefstein.jar" >"$work/start.log" 2>&1 || { cat "$work/start.log"; exit 1; }
    took=$((($(date +%s%N) - begin) / 1000000))
    [ "$took" -ge "$best" ] || best=$took
  done
  echo "$best"
}

cd "$app"
without=$(start -XX:AOTMode=off)
java -XX:AOTCacheOutput="$app/pruefstein.aot" "${flags[@]}" -jar "$app/pruefstein.jar" >"$work/train.log" 2>&1
[ -s "$app/pruefstein.aot" ] || { cat "$work/train.log"; echo "No AOT cache was written."; exit 1; }
with=$(start -XX:AOTMode=on -XX:AOTCache="$app/pruefstein.aot")
echo "Start until the context is up, best of three: ${without} ms without, ${with} ms with the AOT cache"
[ "$with" -lt "$without" ] || { echo "The AOT cache does not make the start faster."; exit 1; }
