#!/usr/bin/env bash
# Runs aot.sh FOLDER on a MySQL server of its own (mysqld in the path) that is thrown away afterwards.
set -euo pipefail
folder=${1:?folder of the extracted jar}
here=$(cd "$(dirname "$0")" && pwd)
port=${TRAINING_DB_PORT:-13306}
base=$(mktemp -d); server=
cleanup() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; rm -rf "$base"; }
trap cleanup EXIT

chown mysql "$base"
echo "CREATE DATABASE training CHARACTER SET utf8mb4; CREATE USER 'training'@'%' IDENTIFIED BY 'training';
GRANT ALL ON training.* TO 'training'@'%';" >"$base/init.sql"
options=(--no-defaults --user=mysql --datadir="$base/data")
mysqld "${options[@]}" --initialize-insecure >"$base/log" 2>&1 || { cat "$base/log" >&2; exit 1; }
mysqld "${options[@]}" --init-file="$base/init.sql" --port="$port" --bind-address=127.0.0.1 --mysqlx=OFF \
  --socket="$base/socket" --pid-file="$base/pid" >>"$base/log" 2>&1 & server=$!
for _ in {1..240}; do
  if { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; then exec 3>&-; break; fi
  kill -0 "$server" 2>/dev/null || { cat "$base/log" >&2; exit 1; }
  sleep 0.5
done
SPRING_DATASOURCE_URL="jdbc:mysql://127.0.0.1:$port/training?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true" \
  SPRING_DATASOURCE_USERNAME=training SPRING_DATASOURCE_PASSWORD=training bash "$here/aot.sh" "$folder"
