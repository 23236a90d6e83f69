export const id = 8343;
export const ids = [8343];
export const modules = {

/***/ 38343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dbcheck: () => (/* binding */ dbcheck)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/dbcheck/program.js
/** Where the program finds the data source name: neither a file nor an argument, which other users could read. */
const DSN_VARIABLE = 'XC_DBCHECK_DSN';
function goMod({ path, version, replacedBy }) {
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
function quoted(path) {
    return /^[\w./~@+-]+$/.test(path) ? path : JSON.stringify(path);
}
/** @param importPath the package that registers the driver */
function program({ dialect, registered }, importPath) {
    return PROGRAM.replace('@IMPORT@', JSON.stringify(importPath))
        .replace('@DRIVER@', JSON.stringify(registered))
        .replace('@DIALECT@', JSON.stringify(dialect));
}
/**
 * One JSON object a line: `{"id", "status", "evidence", "error"}`. Everything happens in temporary tables of one session;
 * nothing stays at the server.
 */
const PROGRAM = String.raw `// Written by xinchuang-go dbcheck. XC_DBCHECK_DSN holds the data source name.
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

;// CONCATENATED MODULE: ./build/src/dbcheck/resolve.js





/** Of `go list -m -json`: https://go.dev/ref/mod#go-list-m */
const listed = schemas.object({
    Path: schemas.string(),
    Version: schemas.string().optional(),
    Dir: schemas.string().optional(),
    Main: schemas.boolean().optional(),
    Replace: schemas.object({ Path: schemas.string(), Version: schemas.string().optional(), Dir: schemas.string().optional() }).optional(),
});
/**
 * @param given an import path of the user's own: a vendored or copied driver
 * @param withheld of the environment, from every go command
 * @throws UserError XC-DB-002 where the driver cannot be fetched, and the user's module does not say where it is
 */
async function resolveDriver(system, workspace, driver, given, withheld) {
    const inModule = await (0,src_system/* isThere */.$B)((0,external_node_path_.join)(workspace, 'go.mod'));
    if (given !== undefined)
        return own(system, workspace, inModule, given, withheld);
    const found = inModule ? await listModule(system, workspace, driver.module, withheld) : undefined;
    if (found !== undefined)
        return { module: asModule(found, workspace), importPath: driver.importPath, from: 'module' };
    if (driver.version === undefined)
        throw new language/* UserError */.yo('XC-DB-002', { driver: driver.id, module: driver.module, source: driver.source });
    const module = { path: driver.module, version: driver.version, replacedBy: undefined };
    return { module, importPath: driver.importPath, from: 'table' };
}
/** The module of the user that has the package: its own, or one that it requires. */
async function own(system, workspace, inModule, importPath, withheld) {
    const none = () => new language/* UserError */.yo('XC-DB-003', { path: (0,language/* oneLine */.TN)(importPath) });
    if (!inModule || !/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(importPath))
        throw none();
    const { code, stdout } = await system.exec('go', ['list', '-json=Module', '--', importPath], {
        cwd: workspace,
        env: { ...ENV, ...withheld },
        timeoutMs: LIST_MS,
        allowFailure: true,
    });
    const read = schemas.object({ Module: listed.optional() }).safeParse(parsed(stdout));
    if (code !== 0 || !read.success || read.data.Module === undefined)
        throw none();
    return { module: asModule(read.data.Module, workspace), importPath, from: 'module' };
}
const ENV = { GOFLAGS: '-mod=mod', GOWORK: 'off' };
const LIST_MS = 120_000;
async function listModule(system, workspace, path, withheld) {
    const { code, stdout } = await system.exec('go', ['list', '-m', '-json', path], {
        cwd: workspace,
        env: { ...ENV, ...withheld, GOFLAGS: '-mod=readonly' },
        timeoutMs: LIST_MS,
        allowFailure: true,
    });
    if (code !== 0)
        return undefined;
    const read = listed.safeParse(parsed(stdout));
    return read.success ? read.data : undefined;
}
function asModule(found, workspace) {
    const { Path: path, Version: version = 'v0.0.0', Replace: replaced, Main: main, Dir: dir } = found;
    if (main === true)
        return { path, version: 'v0.0.0', replacedBy: quoted(dir ?? workspace) };
    if (replaced === undefined)
        return { path, version, replacedBy: undefined };
    if (replaced.Version !== undefined)
        return { path, version, replacedBy: `${quoted(replaced.Path)} ${replaced.Version}` };
    const folder = (0,external_node_path_.isAbsolute)(replaced.Path) ? replaced.Path : (0,external_node_path_.join)(workspace, replaced.Path);
    return { path, version, replacedBy: quoted(folder) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A failed `go build` as the user's error: mostly a proxy that does not have the module. */
function unbuilt(error, driver, redacted) {
    if (!(error instanceof src_system/* ToolError */.v4) || error.reason === 'not-found')
        return error;
    const said = (0,language/* oneLine */.TN)(redacted(error.stderrTail.trim().split('\n').slice(-3).join(' · ')), 400);
    return new language/* UserError */.yo('XC-DB-004', { driver: driver.id, said }, { cause: undefined });
}

;// CONCATENATED MODULE: ./build/src/dbcheck/secrets.js
/**
 * What of a data source name must not be shown: the whole of it, and the password as it is written and as it is meant.
 * Three forms: a URL, `user:password@tcp(host)/db` (go-sql-driver/mysql, README "DSN"), `key=value` (libpq 34.1.1.1).
 */
function secretsOf(dsn) {
    const found = [dsn, ...inUserinfo(dsn), ...inPairs(dsn)];
    const meant = found.flatMap(secret => [secret, decoded(secret)]);
    return [...new Set(meant)].filter(secret => secret !== '').sort((a, b) => b.length - a.length);
}
/** Up to the last @ before the last slash, as both the URL of a lenient driver and MySQL's form have it. */
function inUserinfo(dsn) {
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(dsn)?.[0] ?? '';
    const rest = dsn.slice(scheme.length);
    const upTo = rest.lastIndexOf('@');
    const colon = rest.indexOf(':');
    return upTo > 0 && colon >= 0 && colon < upTo ? [rest.slice(colon + 1, upTo)] : [];
}
const PAIR = /(?:password|passwd|pwd|passfile|sslpassword|token)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s&;]*)/gi;
function inPairs(dsn) {
    return [...dsn.matchAll(PAIR)].flatMap(([, value = '']) => value.startsWith("'") ? [value.slice(1, -1), value.slice(1, -1).replace(/\\(.)/g, '$1')] : [value]);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Shorter ones stand in ordinary words: replacing them would spell them out. */
const FINDABLE = 4;
/** A text without the secrets; all of it is withheld where a secret is too short to be found. */
function redact(text, secrets) {
    if (secrets.some(secret => secret.length < FINDABLE && text.includes(secret)))
        return '(withheld: *** )';
    return secrets.reduce((kept, secret) => kept.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./build/src/dbcheck/unconnected.js
/** By the words of drivers and servers; the first that fits. SQLSTATE: PostgreSQL, appendix A; numbers: MySQL error reference. */
const HINTS = [
    [
        /connection refused|actively refused/i,
        {
            en: 'nothing listens there: start the server, or mend host and port in the DSN',
            zh: '该处没有服务在监听：请启动服务器，或修正 DSN 中的主机与端口',
        },
    ],
    [
        /no such host|server misbehaving|Temporary failure in name resolution/i,
        { en: 'this machine cannot resolve the host of the DSN', zh: '本机无法解析 DSN 中的主机名' },
    ],
    [
        /28P01|28000|password authentication failed|Access denied|Error 1045|no pg_hba\.conf entry/i,
        {
            en: 'user or password are wrong, or not allowed from this machine; in a URL write @ : / % of a password as %40 %3A %2F %25',
            zh: '用户名或密码错误，或不允许从本机登录；URL 中密码里的 @ : / % 须写作 %40 %3A %2F %25',
        },
    ],
    [
        /3D000|Unknown database|Error 1049|database "[^"]*" does not exist/i,
        { en: 'mend the name of the database in the DSN, or create it', zh: '请修正 DSN 中的数据库名，或先创建该数据库' },
    ],
    [
        /deadline exceeded|i\/o timeout|timed out/i,
        {
            en: 'no answer in time: look for a firewall on the way, or a server of another kind at this port',
            zh: '未及时响应：请检查途中的防火墙，以及该端口是否为另一种服务器',
        },
    ],
    [
        /x509|certificate|SSL is not enabled|refused TLS|does not support SSL|tls:/i,
        {
            en: 'the two sides do not agree on TLS: see sslmode and sslrootcert (PostgreSQL), tls (MySQL) in the DSN, or the server is of another kind',
            zh: '双方的 TLS 设置不一致：参见 DSN 中的 sslmode、sslrootcert（PostgreSQL）或 tls（MySQL），或该处是另一种服务器',
        },
    ],
];
/** What to do where no connection comes about. */
function unconnectedHint(error, { id, form }) {
    const known = HINTS.find(([words]) => words.test(error))?.[1];
    return known ?? { en: `the DSN of ${id} is written ${form}`, zh: `${id} 的 DSN 写法：${form}` };
}

;// CONCATENATED MODULE: ./build/src/dbcheck/check-database.js









/** One line of the program; it comes from a driver and a server, and is bounded before anybody sees it. */
const said = schemas.object({
    id: schemas.string().regex(/^[a-z-]{1,40}$/),
    status: schemas["enum"](['pass', 'fail', 'warn', 'unknown', 'skip']),
    evidence: schemas.record(schemas.string().max(40), schemas.union([schemas.string(), schemas.number(), schemas.boolean(), schemas["null"]()])),
    error: schemas.string().optional(),
});
const BUILD_MS = 600_000;
const RUN_MS = 180_000;
/** Writes the program, builds it with the driver, and runs it against the user's server. */
async function checkDatabase(system, options) {
    const { driver, workspace, keepIn } = options;
    const { variable = DSN_VARIABLE } = options;
    // A go command has no use for it, nor what it starts.
    const withheld = { [variable]: undefined, [DSN_VARIABLE]: undefined };
    const resolved = await resolveDriver(system, workspace, driver, options.importPath, withheld);
    const inFolder = (folder) => buildAndRun(system, folder, resolved, withheld, options);
    if (keepIn === undefined)
        return inTemp(inFolder);
    await (0,promises_.mkdir)(keepIn, { recursive: true });
    return inFolder(keepIn);
}
const inTemp = (body) => (0,src_system/* withTempFolder */.JJ)(body, { prefix: 'xinchuang-dbcheck-' });
async function buildAndRun(system, folder, resolved, withheld, { driver, dsn, built, found }) {
    const secrets = secretsOf(dsn);
    const redacted = (text) => redact(text, secrets);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'go.mod'), goMod(resolved.module));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'main.go'), program(driver, resolved.importPath));
    const binary = (0,external_node_path_.join)(folder, 'dbcheck');
    const env = { ...ENV, CGO_ENABLED: '0', GOOS: undefined, GOARCH: undefined, ...withheld };
    try {
        // The sums of what the program alone needs are added, checked as always against the checksum database.
        await system.exec('go', ['mod', 'tidy'], { cwd: folder, env, timeoutMs: BUILD_MS });
        await system.exec('go', ['build', '-trimpath', '-buildvcs=false', '-o', binary, '.'], {
            cwd: folder,
            env,
            timeoutMs: BUILD_MS,
        });
    }
    catch (error) {
        throw unbuilt(error, driver, redacted);
    }
    built(resolved);
    const checks = [];
    const { code, stderr, timedOut } = await system.exec(binary, [], {
        cwd: folder,
        env: { ...withheld, [DSN_VARIABLE]: dsn },
        timeoutMs: RUN_MS,
        allowFailure: true,
        maxOutput: 1 << 20,
        onLine: (line, stream) => {
            const check = stream === 'stdout' ? readLine(line, driver, redacted) : undefined;
            if (check === undefined || checks.length >= MAX_CHECKS)
                return;
            checks.push(check);
            found(check);
        },
    });
    // It sits beside its source where that is kept; nobody wants a binary there.
    await (0,promises_.rm)(binary, { force: true });
    if (timedOut || checks.length === 0)
        throw new language/* UserError */.yo('XC-DB-005', {
            code: timedOut ? `${RUN_MS / 1000} s` : String(code),
            said: (0,language/* oneLine */.TN)(redacted(stderr.trim().split('\n').at(-1) ?? ''), 300),
        });
    return { resolved, checks };
}
const MAX_CHECKS = 50;
function readLine(line, driver, hidden) {
    const read = said.safeParse(check_database_parsed(line));
    if (!read.success)
        return undefined;
    const { id, status, evidence, error } = read.data;
    const shown = Object.entries(evidence)
        .slice(0, 20)
        .map(([key, value]) => [(0,language/* oneLine */.TN)(hidden(key)), typeof value === 'string' ? (0,language/* oneLine */.TN)(hidden(value), 200) : value]);
    return {
        id,
        status,
        evidence: Object.fromEntries(shown),
        ...(error !== undefined && { error: (0,language/* oneLine */.TN)(hidden(error), 300) }),
        ...(id === 'connect' && error !== undefined && { hint: unconnectedHint(error, driver) }),
    };
}
function check_database_parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/dbcheck/databases.js
const DRIVERS = [
    {
        id: 'mysql',
        module: 'github.com/go-sql-driver/mysql',
        importPath: 'github.com/go-sql-driver/mysql',
        registered: 'mysql',
        version: 'v1.9.3',
        dialect: 'mysql',
        reaches: ['MySQL', 'MariaDB', 'OceanBase', 'TiDB', 'PolarDB-MySQL'],
        source: 'https://github.com/go-sql-driver/mysql',
        form: 'user:password@tcp(host:3306)/database?timeout=5s&parseTime=true',
    },
    {
        id: 'pq',
        module: 'github.com/lib/pq',
        importPath: 'github.com/lib/pq',
        registered: 'postgres',
        version: 'v1.10.9',
        dialect: 'postgres',
        reaches: ['PostgreSQL', 'PolarDB-PG'],
        source: 'https://github.com/lib/pq',
        form: 'postgres://user:password@host:5432/database?connect_timeout=5',
    },
    {
        id: 'pgx',
        module: 'github.com/jackc/pgx/v5',
        importPath: 'github.com/jackc/pgx/v5/stdlib',
        registered: 'pgx',
        version: 'v5.7.6',
        dialect: 'postgres',
        reaches: ['PostgreSQL', 'PolarDB-PG'],
        source: 'https://github.com/jackc/pgx',
        form: 'postgres://user:password@host:5432/database?connect_timeout=5',
    },
    {
        id: 'opengauss',
        module: 'gitee.com/opengauss/openGauss-connector-go-pq',
        importPath: 'gitee.com/opengauss/openGauss-connector-go-pq',
        registered: 'opengauss',
        version: 'v1.0.7',
        dialect: 'postgres',
        reaches: ['openGauss', 'GaussDB'],
        source: 'https://gitee.com/opengauss/openGauss-connector-go-pq',
        form: 'host=… port=5432 user=… password=… dbname=… connect_timeout=5',
    },
    {
        id: 'dm',
        module: 'gitee.com/chunanyong/dm',
        importPath: 'gitee.com/chunanyong/dm',
        registered: 'dm',
        version: 'v1.8.23',
        dialect: 'dm',
        reaches: ['DM8'],
        source: 'https://gitee.com/chunanyong/dm',
        form: 'dm://user:password@host:5236?connectTimeout=5000',
    },
    {
        id: 'kingbase',
        module: 'kingbase.com/gokb',
        importPath: 'kingbase.com/gokb',
        registered: 'kingbase',
        version: undefined,
        dialect: 'postgres',
        reaches: ['KingbaseES'],
        source: 'https://www.kingbase.com.cn/download.html#drive',
        form: 'host=… port=54321 user=… password=… dbname=… connect_timeout=5',
    },
];

;// CONCATENATED MODULE: ./build/src/dbcheck/words.js
/** What each outcome of a check means; the program says only `id` and `status`. `*`: any other status. */
const OUTCOMES = {
    connect: {
        pass: { en: 'connected', zh: '连接成功' },
        '*': { en: 'no connection', zh: '无法连接' },
    },
    tls: {
        pass: { en: 'the session is encrypted', zh: '会话已加密' },
        warn: {
            en: 'the session is not encrypted: passwords and data can be read on the way',
            zh: '会话未加密：口令与数据可能在途中被读取',
        },
        skip: { en: 'no statement is known that tells', zh: '没有已知的查询方法' },
        '*': { en: 'the server does not say', zh: '服务器未说明' },
    },
    prepared: {
        pass: { en: 'a prepared statement runs twice', zh: '预编译语句可重复执行' },
        '*': { en: 'prepared statements do not work', zh: '预编译语句不可用' },
    },
    'large-text': {
        pass: { en: 'long Chinese text comes back as it was', zh: '长中文文本读写一致' },
        unknown: { en: 'no temporary table', zh: '无法创建临时表' },
        '*': { en: 'long text does not come back into a string', zh: '长文本无法读回 string' },
    },
    identity: {
        pass: { en: 'a generated key is an int64', zh: '自增主键为 int64' },
        warn: { en: 'a generated key is no int64: assert no type on `any`', zh: '自增主键不是 int64：不要对 any 断言类型' },
        unknown: { en: 'no temporary table', zh: '无法创建临时表' },
        '*': { en: 'a generated key cannot be read', zh: '无法读取自增主键' },
    },
    'time-zone': {
        pass: { en: 'times come back as the same instant', zh: '时间读回后为同一时刻' },
        warn: {
            en: 'times come back shifted (seconds), or as text: use columns with time zone, and in the DSN of MySQL parseTime=true&loc=…',
            zh: '时间读回后有偏移（秒）或为文本：请使用带时区的列；MySQL 的 DSN 请设 parseTime=true&loc=…',
        },
        unknown: { en: 'no temporary table', zh: '无法创建临时表' },
        '*': { en: 'times cannot be written or read', zh: '时间无法写入或读取' },
    },
    cancel: {
        pass: { en: 'a cancelled context ends the statement at the server', zh: '取消 context 后服务器停止执行' },
        warn: {
            en: 'a cancelled context frees the caller, while the server goes on',
            zh: '取消 context 后调用返回，但服务器仍在执行',
        },
        fail: { en: 'a cancelled context does not free the caller', zh: '取消 context 后调用未返回' },
        skip: { en: 'no statement is known that takes long', zh: '没有已知的耗时语句' },
        '*': { en: 'the server does not say what runs', zh: '服务器未说明正在执行的语句' },
    },
    'idle-reconnect': {
        pass: { en: 'a session that the server ended is replaced unseen', zh: '服务器结束会话后自动重连，调用方无感知' },
        warn: {
            en: 'after the server ended a session the first query fails',
            zh: '服务器结束会话后首次查询失败',
        },
        fail: { en: 'the pool does not recover', zh: '连接池无法恢复' },
        skip: { en: 'no statement is known that ends a session', zh: '没有已知的结束会话语句' },
        '*': { en: 'a session could not be ended: rights are missing', zh: '无法结束会话：缺少权限' },
    },
};
function outcomeWords(id, status) {
    const known = Object.hasOwn(OUTCOMES, id) ? OUTCOMES[id] : undefined;
    return known?.[status] ?? known?.['*'] ?? { en: id, zh: id };
}

;// CONCATENATED MODULE: ./build/src/dbcheck/index.js






// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
;// CONCATENATED MODULE: ./build/src/commands/dbcheck.js





const dbcheck = {
    usage: 'dbcheck',
    description: {
        en: 'Build a small Go program with a database driver and run it against your own server: TLS, text, types, times, cancel, reconnect',
        zh: '用指定的数据库驱动构建一个小 Go 程序，并对您自己的服务器运行：TLS、文本、类型、时间、取消、重连',
    },
    flags: {
        '--driver <name>': {
            en: DRIVERS.map(({ id, reaches }) => `${id} (${reaches.join(', ')})`).join(' | '),
            zh: DRIVERS.map(({ id, reaches }) => `${id}（${reaches.join('、')}）`).join(' | '),
        },
        '--dsn <source>': {
            en: `data source name: env:NAME of a variable, - for standard input (default: env:${DSN_VARIABLE})`,
            zh: `数据源名称：env:NAME，或 - 表示标准输入（默认：env:${DSN_VARIABLE}）`,
        },
        '--import <package>': {
            en: 'the package that registers the driver, where it is a copy of your own',
            zh: '注册驱动的包（使用自己的副本时）',
        },
        '--keep': {
            en: 'leave the program in .xinchuang/dbcheck-<driver>',
            zh: '把程序保留在 .xinchuang/dbcheck-<驱动>',
        },
    },
    run: runDbcheck,
};
async function runDbcheck({ options, job, out }) {
    const { system, host, workspace } = job;
    const driver = driverOf(options['driver']);
    const { dsn, variable } = await dsnOf(options['dsn'], job);
    for (const secret of secretsOf(dsn))
        host.mask(secret);
    const json = options['json'] === true;
    const quiet = options['quiet'] === true;
    const paint = (0,report.terminalPaint)(host.caps.color);
    const keepIn = options['keep'] === true ? `${await (0,src_system/* makeStateFolder */.En)(workspace)}/dbcheck-${driver.id}` : undefined;
    const { resolved, checks } = await checkDatabase(system, {
        driver,
        dsn,
        variable,
        workspace,
        importPath: typeof options['import'] === 'string' ? options['import'] : undefined,
        keepIn,
        built: ({ module }) => {
            if (json || quiet)
                return;
            const replaced = module.replacedBy === undefined ? '' : ` => ${module.replacedBy}`;
            const name = (0,report/* inertLine */.Fq)(`${module.path} ${module.version}${replaced}`);
            out.write(`${paint('bold', `dbcheck ${driver.id}`)}  ${paint('dim', name)}\n\n`);
        },
        found: check => {
            if (!json && (!quiet || check.status === 'fail'))
                out.write(`${checkLines(check, host.language, paint).join('\n')}\n`);
        },
    });
    if (json)
        out.write(`${JSON.stringify(answer(driver.id, resolved.module, checks), null, 2)}\n`);
    if (keepIn !== undefined)
        host.log('info', keepIn);
    return checks.some(({ status }) => status === 'fail') ? src_system/* ExitCode */.yU.findings : src_system/* ExitCode */.yU.pass;
}
function driverOf(given) {
    const found = DRIVERS.find(({ id }) => id === given);
    if (found !== undefined)
        return found;
    const allowed = DRIVERS.map(({ id }) => id).join(' | ');
    if (typeof given !== 'string' || given === '')
        throw new language/* UserError */.yo('XC-INPUT-002', { name: '--driver', description: allowed });
    throw new language/* UserError */.yo('XC-DB-001', { option: 'driver', value: (0,language/* oneLine */.TN)(given), allowed });
}
async function dsnOf(given, { system, host }) {
    const source = typeof given === 'string' && given !== '' ? given : `env:${DSN_VARIABLE}`;
    const dsn = await readSource(source, system.env);
    if (dsn === '')
        throw new language/* UserError */.yo('XC-DB-006', {});
    if (dsn === source)
        host.log('warning', (0,language/* told */.Ev)('XC-DB-007', {}, host.language));
    return { dsn, variable: variableIn(source) };
}
async function readSource(source, env) {
    if (source === '-')
        return (await (0,consumers_.text)(process.stdin)).trim();
    const variable = variableIn(source);
    return variable === undefined ? source : (env[variable] ?? '').trim();
}
const variableIn = (source) => (source.startsWith('env:') ? source.slice(4) : undefined);
const ID_COLUMNS = 16;
function checkLines({ id, status, evidence, error, hint }, language, paint) {
    const indent = ' '.repeat(ID_COLUMNS + 4);
    const values = Object.entries(evidence).map(([key, value]) => `${key}=${value}`);
    return [
        `  ${paint(status, `${report/* MARK */.M$[status]} ${id.padEnd(ID_COLUMNS)}`)}${outcomeWords(id, status)[language]}`,
        ...(values.length > 0 ? [paint('dim', `${indent}${(0,report/* inertLine */.Fq)(values.join(' · '))}`)] : []),
        ...(error !== undefined ? [paint(status, `${indent}${(0,report/* inertLine */.Fq)(error)}`)] : []),
        ...(hint !== undefined ? [`${indent}${hint[language]}`] : []),
    ];
}
function answer(driver, module, checks) {
    return {
        schema: 'xinchuang-go/dbcheck/v1',
        driver,
        module: { path: module.path, version: module.version, replacedBy: module.replacedBy ?? null },
        checks: checks.map(check => ({ ...check, found: outcomeWords(check.id, check.status) })),
    };
}


/***/ })

};
