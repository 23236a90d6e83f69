import type { DatabaseDriver } from './databases.js';

/** Where the program finds the data source name: neither a file nor an argument, which other users could read. */
export const DSN_VARIABLE = 'XC_DBCHECK_DSN';

export interface ModuleOf {
  readonly path: string;
  readonly version: string;
  /** Folder, or `path version` of a fork. */
  readonly replacedBy: string | undefined;
}

export function goMod({ path, version, replacedBy }: ModuleOf): string {
  return `${[
    'module xinchuang.go/dbcheck',
    '',
    'go 1.21',
    '',
    `require ${quoted(path)} ${version}`,
    ...(replacedBy === undefined ? [] : ['', `replace ${quoted(path)} => ${replacedBy}`]),
  ].join('\n')}\n`;
}

/** A path with blanks needs quotes in go.mod: https://go.dev/ref/mod#go-mod-file-lexical */
export function quoted(path: string): string {
  return /^[\w./~@+-]+$/.test(path) ? path : JSON.stringify(path);
}

/** @param importPath the package that registers the driver */
export function program({ dialect, registered }: DatabaseDriver, importPath: string): string {
  return PROGRAM.replace('@IMPORT@', JSON.stringify(importPath))
    .replace('@DRIVER@', JSON.stringify(registered))
    .replace('@DIALECT@', JSON.stringify(dialect));
}

/**
 * One JSON object a line: `{"id", "status", "evidence", "error"}`. Everything happens in temporary tables of one session;
 * nothing stays at the server.
 */
const PROGRAM = String.raw`// Written by xinchuang-go dbcheck. XC_DBCHECK_DSN holds the data source name.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"
	"time"

	_ @IMPORT@
)

const (
	driverName  = @DRIVER@
	dialectName = @DIALECT@
)

// dialect has what differs between products. An empty statement: none is known, the check is skipped.
type dialect struct {
	version, tls         string
	createText, createID string
	createTime           string
	dropText, dropID     string
	dropTime             string
	first, second        string
	sleep, running       string
	session, kill        string
}

var dialects = map[string]dialect{
	"mysql": {
		version:    "SELECT VERSION()",
		tls:        "SHOW STATUS LIKE 'Ssl_version'",
		createText: "CREATE TEMPORARY TABLE xc_dbcheck_text (id INT, body LONGTEXT CHARACTER SET utf8mb4)",
		createID:   "CREATE TEMPORARY TABLE xc_dbcheck_id (id BIGINT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(20))",
		createTime: "CREATE TEMPORARY TABLE xc_dbcheck_time (zoned TIMESTAMP(6) NULL, plain DATETIME(6) NULL)",
		first:      "?", second: "?",
		sleep:   "SELECT SLEEP(20) /* xc_dbcheck_sleep */",
		running: "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP(20)%xc\\_dbcheck\\_sleep%'",
		session: "SELECT CONNECTION_ID()",
		kill:    "KILL %d",
	},
	"postgres": {
		version:    "SELECT version()",
		tls:        "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl",
		createText: "CREATE TEMPORARY TABLE xc_dbcheck_text (id INTEGER, body TEXT)",
		createID:   "CREATE TEMPORARY TABLE xc_dbcheck_id (id SERIAL PRIMARY KEY, name VARCHAR(20))",
		createTime: "CREATE TEMPORARY TABLE xc_dbcheck_time (zoned TIMESTAMP WITH TIME ZONE, plain TIMESTAMP)",
		first:      "$1", second: "$2",
		sleep:   "SELECT pg_sleep(20) /* xc_dbcheck_sleep */",
		running: "SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(20)%'",
		session: "SELECT pg_backend_pid()",
		kill:    "SELECT pg_terminate_backend(%d)",
	},
	"dm": {
		version:    "SELECT BANNER FROM V$VERSION",
		createText: "CREATE GLOBAL TEMPORARY TABLE xc_dbcheck_text (id INT, body CLOB) ON COMMIT PRESERVE ROWS",
		createID:   "CREATE GLOBAL TEMPORARY TABLE xc_dbcheck_id (id BIGINT IDENTITY(1, 1), name VARCHAR(20)) ON COMMIT PRESERVE ROWS",
		createTime: "CREATE GLOBAL TEMPORARY TABLE xc_dbcheck_time (zoned TIMESTAMP WITH TIME ZONE, plain TIMESTAMP) ON COMMIT PRESERVE ROWS",
		dropText:   "DROP TABLE xc_dbcheck_text",
		dropID:     "DROP TABLE xc_dbcheck_id",
		dropTime:   "DROP TABLE xc_dbcheck_time",
		first:      "?", second: "?",
	},
}

type result struct {
	ID       string         ${'`'}json:"id"${'`'}
	Status   string         ${'`'}json:"status"${'`'}
	Evidence map[string]any ${'`'}json:"evidence"${'`'}
	Error    string         ${'`'}json:"error,omitempty"${'`'}
}

type evidence = map[string]any

const patience = 15 * time.Second

var (
	dsn = os.Getenv("XC_DBCHECK_DSN")
	ask = dialects[dialectName]
)

func main() {
	if dsn == "" {
		fmt.Fprintln(os.Stderr, "XC_DBCHECK_DSN is empty")
		os.Exit(2)
	}
	// Nothing that the driver starts is to inherit it.
	os.Unsetenv("XC_DBCHECK_DSN")
	db, err := sql.Open(driverName, dsn)
	if err != nil {
		tell("connect", "fail", nil, err)
		os.Exit(1)
	}
	defer db.Close()
	if !connect(db) {
		os.Exit(1)
	}
	inSession(db, "tls", encrypted)
	inSession(db, "prepared", prepared)
	inSession(db, "large-text", largeText)
	inSession(db, "identity", identity)
	inSession(db, "time-zone", timeZone)
	cancel(db)
	reconnect(db)
}

func tell(id, status string, found evidence, err error) {
	r := result{ID: id, Status: status, Evidence: found}
	if found == nil {
		r.Evidence = evidence{}
	}
	if err != nil {
		r.Error = redact(err.Error())
	}
	line, _ := json.Marshal(r)
	fmt.Println(string(line))
}

var password = regexp.MustCompile(${'`'}(?i)(password|passwd|pwd|token)\s*=\s*('[^']*'|[^\s&;]*)|:[^:@/\s][^:@/]*@${'`'})

// redact keeps the data source name out of what is printed; drivers like to repeat it.
func redact(text string) string {
	text = strings.ReplaceAll(text, dsn, "***")
	return password.ReplaceAllString(text, "***")
}

func within(d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), d)
}

func connect(db *sql.DB) bool {
	ctx, done := within(patience)
	defer done()
	began := time.Now()
	if err := db.PingContext(ctx); err != nil {
		tell("connect", "fail", evidence{"milliseconds": time.Since(began).Milliseconds()}, err)
		return false
	}
	found := evidence{"milliseconds": time.Since(began).Milliseconds()}
	var version string
	if err := db.QueryRowContext(ctx, ask.version).Scan(&version); err == nil {
		found["server"] = cut(version)
	}
	tell("connect", "pass", found, nil)
	return true
}

func cut(text string) string {
	if r := []rune(text); len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return text
}

// inSession runs one check in a session of its own: temporary tables belong to one.
func inSession(db *sql.DB, id string, check func(context.Context, *sql.Conn) (string, evidence, error)) {
	ctx, done := within(patience)
	defer done()
	conn, err := db.Conn(ctx)
	if err != nil {
		tell(id, "unknown", nil, err)
		return
	}
	defer conn.Close()
	status, found, err := check(ctx, conn)
	tell(id, status, found, err)
}

func encrypted(ctx context.Context, conn *sql.Conn) (string, evidence, error) {
	if ask.tls == "" {
		return "skip", nil, nil
	}
	var version string
	var err error
	if dialectName == "mysql" {
		var name string
		err = conn.QueryRowContext(ctx, ask.tls).Scan(&name, &version)
	} else {
		err = conn.QueryRowContext(ctx, ask.tls).Scan(&version)
	}
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "unknown", nil, err
	}
	if version == "" {
		return "warn", evidence{"tls": nil}, nil
	}
	return "pass", evidence{"tls": version}, nil
}

func prepared(ctx context.Context, conn *sql.Conn) (string, evidence, error) {
	query := "SELECT CAST(" + ask.first + " AS CHAR(10))"
	if dialectName == "dm" {
		query = "SELECT CAST(? AS CHAR(10)) FROM DUAL"
	}
	statement, err := conn.PrepareContext(ctx, query)
	if err != nil {
		return "fail", nil, err
	}
	defer statement.Close()
	for _, value := range []string{"first", "second"} {
		var back string
		if err := statement.QueryRowContext(ctx, value).Scan(&back); err != nil {
			return "fail", nil, err
		}
		if strings.TrimSpace(back) != value {
			return "fail", evidence{"sent": value, "came": cut(back)}, nil
		}
	}
	return "pass", nil, nil
}

// largeText is beyond the 32 KiB up to which some drivers treat text as a short value, and has characters of three bytes.
func largeText(ctx context.Context, conn *sql.Conn) (string, evidence, error) {
	text := strings.Repeat("信创数据库 ", 12_000)
	found := evidence{"bytes": len(text)}
	if _, err := conn.ExecContext(ctx, ask.createText); err != nil {
		return "unknown", found, err
	}
	defer drop(conn, ask.dropText)
	insert := fmt.Sprintf("INSERT INTO xc_dbcheck_text (id, body) VALUES (%s, %s)", ask.first, ask.second)
	if _, err := conn.ExecContext(ctx, insert, 1, text); err != nil {
		return "fail", found, err
	}
	var raw any
	if err := conn.QueryRowContext(ctx, "SELECT body FROM xc_dbcheck_text").Scan(&raw); err != nil {
		return "fail", found, err
	}
	found["type"] = fmt.Sprintf("%T", raw)
	var back string
	if err := conn.QueryRowContext(ctx, "SELECT body FROM xc_dbcheck_text").Scan(&back); err != nil {
		return "fail", found, err
	}
	found["came"] = len(back)
	if back != text {
		return "fail", found, nil
	}
	return "pass", found, nil
}

func identity(ctx context.Context, conn *sql.Conn) (string, evidence, error) {
	if _, err := conn.ExecContext(ctx, ask.createID); err != nil {
		return "unknown", nil, err
	}
	defer drop(conn, ask.dropID)
	done, err := conn.ExecContext(ctx, "INSERT INTO xc_dbcheck_id (name) VALUES ('a')")
	if err != nil {
		return "fail", nil, err
	}
	found := evidence{"lastInsertId": false}
	if id, err := done.LastInsertId(); err == nil {
		found["lastInsertId"] = id == 1
	}
	rows, err := conn.QueryContext(ctx, "SELECT id FROM xc_dbcheck_id")
	if err != nil {
		return "fail", found, err
	}
	defer rows.Close()
	if types, err := rows.ColumnTypes(); err == nil {
		found["database"] = types[0].DatabaseTypeName()
	}
	if !rows.Next() {
		return "fail", found, rows.Err()
	}
	var raw any
	if err := rows.Scan(&raw); err != nil {
		return "fail", found, err
	}
	found["type"] = fmt.Sprintf("%T", raw)
	if _, ok := raw.(int64); !ok {
		return "warn", found, nil
	}
	return "pass", found, nil
}

func timeZone(ctx context.Context, conn *sql.Conn) (string, evidence, error) {
	if _, err := conn.ExecContext(ctx, ask.createTime); err != nil {
		return "unknown", nil, err
	}
	defer drop(conn, ask.dropTime)
	// Away from UTC and from daylight saving, with microseconds.
	sent := time.Date(2024, 2, 29, 23, 59, 58, 123456000, time.FixedZone("", 8*3600))
	insert := fmt.Sprintf("INSERT INTO xc_dbcheck_time (zoned, plain) VALUES (%s, %s)", ask.first, ask.second)
	if _, err := conn.ExecContext(ctx, insert, sent, sent); err != nil {
		return "fail", nil, err
	}
	found := evidence{}
	status := "pass"
	for _, column := range []string{"zoned", "plain"} {
		var raw any
		if err := conn.QueryRowContext(ctx, "SELECT "+column+" FROM xc_dbcheck_time").Scan(&raw); err != nil {
			return "fail", found, err
		}
		back, ok := raw.(time.Time)
		if !ok {
			found[column] = fmt.Sprintf("%T", raw)
			status = "warn"
			continue
		}
		shift := back.Sub(sent)
		found[column] = shift.Seconds()
		if shift != 0 {
			status = "warn"
		}
	}
	return status, found, nil
}

func drop(conn *sql.Conn, statement string) {
	if statement == "" {
		return
	}
	ctx, done := within(patience)
	defer done()
	conn.ExecContext(ctx, statement)
}

// cancel gives up a statement after a second and looks whether the server gave up too.
func cancel(db *sql.DB) {
	if ask.sleep == "" {
		tell("cancel", "skip", nil, nil)
		return
	}
	ctx, done := within(time.Second)
	defer done()
	began := time.Now()
	rows, err := db.QueryContext(ctx, ask.sleep)
	if err == nil {
		for rows.Next() {
		}
		err = rows.Err()
		rows.Close()
	}
	took := time.Since(began)
	found := evidence{"milliseconds": took.Milliseconds()}
	if err == nil || took > 5*time.Second {
		tell("cancel", "fail", found, err)
		return
	}
	// The server needs a moment to see it.
	time.Sleep(time.Second)
	ctx, done = within(patience)
	defer done()
	var still int
	if err := db.QueryRowContext(ctx, ask.running).Scan(&still); err != nil {
		tell("cancel", "unknown", found, err)
		return
	}
	found["stillRunning"] = still
	if still > 0 {
		tell("cancel", "warn", found, nil)
		return
	}
	tell("cancel", "pass", found, nil)
}

// reconnect has the server end the session of an idle connection, as a restart or a firewall does, and uses the pool again.
func reconnect(db *sql.DB) {
	if ask.kill == "" {
		tell("idle-reconnect", "skip", nil, nil)
		return
	}
	ctx, done := within(2 * patience)
	defer done()
	db.SetMaxIdleConns(1)
	victim, err := db.Conn(ctx)
	if err != nil {
		tell("idle-reconnect", "unknown", nil, err)
		return
	}
	var id int64
	if err := victim.QueryRowContext(ctx, ask.session).Scan(&id); err != nil {
		victim.Close()
		tell("idle-reconnect", "unknown", nil, err)
		return
	}
	killer, err := sql.Open(driverName, dsn)
	if err == nil {
		_, err = killer.ExecContext(ctx, fmt.Sprintf(ask.kill, id))
		killer.Close()
	}
	victim.Close()
	if err != nil {
		tell("idle-reconnect", "unknown", nil, err)
		return
	}
	// pgx looks at a connection that was idle for more than a second before it uses it: stdlib.Conn.ResetSession.
	time.Sleep(1500 * time.Millisecond)
	var first error
	for try := 1; try <= 3; try++ {
		var now int64
		err := db.QueryRowContext(ctx, ask.session).Scan(&now)
		if err == nil {
			status := "pass"
			if try > 1 {
				status = "warn"
			}
			tell("idle-reconnect", status, evidence{"tries": try, "newSession": now != id}, first)
			return
		}
		if first == nil {
			first = err
		}
	}
	tell("idle-reconnect", "fail", evidence{"tries": 3}, first)
}
`;
