#!/bin/sh
# Runs once, when the database is empty: the two logins, the database and what only a superuser may add to it.
# The embedded PostgreSQL is prepared likewise (server/src/embedded/prepare-database.ts).
set -eu

psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=owner_password="$MUSTER_OWNER_PASSWORD" --set=app_password="$MUSTER_APP_PASSWORD" <<'SQL'
create role muster_owner_login login createrole password :'owner_password';
create role muster_app_login login password :'app_password';
create database muster owner muster_owner_login;
revoke all on database muster from public;
grant connect on database muster to muster_app_login;
\connect muster
create extension pg_trgm;
create extension unaccent;
create extension pgcrypto;
create extension btree_gist;
create extension btree_gin;
SQL
