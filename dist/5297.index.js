export const id = 5297;
export const ids = [5297];
export const modules = {

/***/ 25297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accepts: () => (/* binding */ accepts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54723);

/**
 * A schema as one function that says yes or no and copies nothing: of thousands of reports each is looked at once, and all
 * but the broken ones are as they should be. It is made from the schema itself, so that it cannot say anything else, and what
 * it says no to is given to the schema, which knows why.
 *
 * Only what JSON can hold is accepted, and only such schemas can be made that describe it.
 * @throws Error for a kind of schema, or a rule in it, that is not known here: our bug, and never silently left out
 */
function accepts(schema) {
    const { def } = schema._zod;
    const make = MAKERS[def.type];
    if (!make)
        throw new Error(`a schema of type ${def.type} is not known`);
    const rules = def.type === 'object' || def.type === 'record' ? [] : rulesOf(def.checks ?? []);
    const most = def.type === 'record' ? zod__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.get(schema)?.['maxProperties'] : undefined;
    if ((def.type === 'object' || def.type === 'record') && (def.checks?.length ?? 0) !== (most === undefined ? 0 : 1))
        throw new Error(`rules of an ${def.type} are not known`);
    const right = make(def);
    if (typeof most === 'number')
        return value => isObject(value) && Object.keys(value).length <= most && right(value);
    const [only, ...more] = rules;
    if (!only)
        return right;
    if (more.length === 0)
        return value => right(value) && only(value);
    return value => right(value) && rules.every(rule => rule(value));
}
const MAKERS = {
    string: (def) => {
        only(def, ['type', 'checks']);
        return value => typeof value === 'string';
    },
    // JSON has neither NaN nor, but for 1e999, the infinities; zod refuses both.
    number: (def) => {
        only(def, ['type', 'checks']);
        return value => typeof value === 'number' && Number.isFinite(value);
    },
    boolean: (def) => {
        only(def, ['type']);
        return value => typeof value === 'boolean';
    },
    null: (def) => {
        only(def, ['type']);
        return value => value === null;
    },
    literal: (def) => {
        only(def, ['type', 'values']);
        const values = new Set(def.values);
        return value => values.has(value);
    },
    enum: (def) => {
        only(def, ['type', 'entries']);
        const values = new Set(Object.values(def.entries));
        return value => values.has(value);
    },
    union: (def) => {
        only(def, ['type', 'options']);
        const options = def.options.map(accepts);
        return value => {
            for (const option of options)
                if (option(value))
                    return true;
            return false;
        };
    },
    array: (def) => {
        only(def, ['type', 'element', 'checks']);
        const element = accepts(def.element);
        return value => {
            if (!Array.isArray(value))
                return false;
            for (const item of value)
                if (!element(item))
                    return false;
            return true;
        };
    },
    record: (def) => {
        only(def, ['type', 'keyType', 'valueType', 'checks']);
        const [key, inner] = [accepts(def.keyType), accepts(def.valueType)];
        return value => {
            if (!zod__WEBPACK_IMPORTED_MODULE_1__.isPlainObject(value))
                return false;
            for (const name of Object.keys(value))
                if (!key(name) || !inner(value[name]))
                    return false;
            return true;
        };
    },
    object: (def) => {
        only(def, ['type', 'shape', 'catchall', 'checks']);
        if (def.catchall?._zod.def.type !== 'never')
            throw new Error('an object that lets unknown keys through is not known');
        const fields = new Map();
        const must = [];
        for (const [name, field] of Object.entries(def.shape)) {
            const { def: inner } = field._zod;
            if (inner.type === 'optional') {
                only(inner, ['type', 'innerType']);
                fields.set(name, accepts(inner.innerType));
            }
            else {
                fields.set(name, accepts(field));
                must.push(name);
            }
        }
        return value => {
            if (!isObject(value))
                return false;
            for (const name of Object.keys(value))
                if (fields.get(name)?.(value[name]) !== true)
                    return false;
            return must.every(name => Object.hasOwn(value, name));
        };
    },
};
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Rules on one value, told apart by what zod calls them. */
function rulesOf(checks) {
    return checks.map(check => {
        const def = check._zod.def;
        const make = RULES[def.check];
        // zod itself sets when a length is looked at: when there is one.
        if (!make || ('when' in def && def.when !== undefined && !/^m(?:ax|in)_length$/.test(def.check)))
            throw new Error(`the rule ${def.check} of a schema is not known`);
        return make(def);
    });
}
const RULES = {
    max_length: ({ maximum }) => {
        // Code points are never more than the units they are written in.
        return value => value.length <= maximum || lengthOf(value) <= maximum;
    },
    min_length: ({ minimum }) => {
        return value => lengthOf(value) >= minimum;
    },
    string_format: (def) => {
        const { pattern } = def;
        if (def.format !== 'regex' || !pattern || pattern.global || pattern.sticky)
            throw new Error(`the format ${def.format} of a schema is not known`);
        return value => pattern.test(value);
    },
    number_format: ({ format }) => {
        if (format !== 'safeint')
            throw new Error(`the format ${format} of a schema is not known`);
        return value => Number.isSafeInteger(value);
    },
    less_than: ({ value: most, inclusive }) => inclusive ? value => value <= most : value => value < most,
    greater_than: ({ value: least, inclusive }) => inclusive ? value => value >= least : value => value > least,
};
/** As zod counts it, and JSON Schema: code points of a text, items of a list. */
function lengthOf(value) {
    return typeof value === 'string' ? zod__WEBPACK_IMPORTED_MODULE_1__.codePointLength(value) : value.length;
}
/** What else a definition of zod's says would be a rule that is left out. */
function only(def, known) {
    const more = Object.entries(def).find(([name, value]) => !known.includes(name) && value !== undefined);
    if (more)
        throw new Error(`"${more[0]}" of a schema is not known`);
}


/***/ })

};
