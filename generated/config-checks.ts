// Made by `make generate` out of openapi/. Do not edit.

// @ts-nocheck
import type { ValidateFunction } from "ajv";
import { formats } from "../src/platform/formats.ts";
"use strict";
export const check0 = validate20;
const schema31 = { "pattern": "^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$", "x-must": "be an http or https URL, or empty" };
const pattern4 = new RegExp("^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern4.test(data)) {
        validate20.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$" }, schema: "^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$", parentSchema: schema31, data }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check1 = validate21;
const schema32 = { "type": "string", "description": "A key that goes into a header, as UTF-8.", "pattern": "^[^\\u0000-\\u001f\\u007f]*$", "x-must": "be a single line without control characters", "x-secret": true };
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern5.test(data)) {
            validate21.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, schema: "^[^\\u0000-\\u001f\\u007f]*$", parentSchema: schema32, data }];
            return false;
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check2 = validate22;
const schema33 = { "type": "string", "description": "An http or https URL. Empty for the default.", "pattern": "^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$", "format": "url-or-empty", "x-must": "be an http or https URL, or empty" };
const formats0 = formats["url-or-empty"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern4.test(data)) {
                validate22.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$" }, schema: "^\\s*([hH][tT][tT][pP][sS]?://(([^\\s\u2026/?#@:\\[\\]%]|%[0-9A-Fa-f]{2})+(:([^\\s\u2026/?#@\\[\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s\u2026%/?#@:\\[\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\s\\u0000-\\u001f\\u007f]*)?\\s*)?$", parentSchema: schema33, data }];
                return false;
            }
            else {
                if (!(formats0(data))) {
                    validate22.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "url-or-empty" }, schema: "url-or-empty", parentSchema: schema33, data }];
                    return false;
                }
            }
        }
        else {
            validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data }];
            return false;
        }
    }
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check3 = validate23;
const schema34 = { "type": "string", "description": "The URL of an http, https, socks5 or socks5h proxy, with user and password if it needs them; a path is ignored. `direct` or `none` goes around every proxy. Empty says nothing: a key then uses the global one, and that the environment's.", "pattern": "^\\s*((direct|none|([hH][tT][tT][pP][sS]?|[sS][oO][cC][kK][sS]5[hH]?)://[^\\s\u2026]+)\\s*)?$", "format": "proxy-url", "x-must": "be an http, https, socks5 or socks5h URL, direct, none, or empty", "x-secret": true };
const formats2 = formats["proxy-url"];
const pattern7 = new RegExp("^\\s*((direct|none|([hH][tT][tT][pP][sS]?|[sS][oO][cC][kK][sS]5[hH]?)://[^\\s\u2026]+)\\s*)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern7.test(data)) {
                validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*((direct|none|([hH][tT][tT][pP][sS]?|[sS][oO][cC][kK][sS]5[hH]?)://[^\\s\u2026]+)\\s*)?$" }, schema: "^\\s*((direct|none|([hH][tT][tT][pP][sS]?|[sS][oO][cC][kK][sS]5[hH]?)://[^\\s\u2026]+)\\s*)?$", parentSchema: schema34, data }];
                return false;
            }
            else {
                if (!(formats2(data))) {
                    validate23.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "proxy-url" }, schema: "proxy-url", parentSchema: schema34, data }];
                    return false;
                }
            }
        }
        else {
            validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema34.type, parentSchema: schema34, data }];
            return false;
        }
    }
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check4 = validate24;
const schema35 = { "type": "object", "description": "Header names are HTTP tokens, unique regardless of case; values contain no line breaks, and go out as UTF-8.", "x-names-once": "name each header once, regardless of case", "propertyNames": { "pattern": "^\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*)?$", "x-must": "be a header name" }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$", "x-must": "be a single line without control characters", "x-secret": true } };
const pattern8 = new RegExp("^\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*)?$", "u");
const pattern9 = new RegExp("^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate24.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const _errs1 = errors;
            if (typeof key0 === "string") {
                if (!pattern8.test(key0)) {
                    const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*)?$" }, schema: "^\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*)?$", parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema35.propertyNames, parentSchema: schema35, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
                validate24.errors = vErrors;
                return false;
                break;
            }
        }
        if (valid0) {
            for (const key1 in data) {
                let data0 = data[key1];
                const _errs3 = errors;
                if (errors === _errs3) {
                    if (typeof data0 === "string") {
                        if (!pattern9.test(data0)) {
                            validate24.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$" }, schema: "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$", parentSchema: schema35.additionalProperties, data: data0 }];
                            return false;
                        }
                    }
                    else {
                        validate24.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema35.additionalProperties.type, parentSchema: schema35.additionalProperties, data: data0 }];
                        return false;
                    }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                    break;
                }
            }
        }
    }
    else {
        validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data }];
        return false;
    }
} validate24.errors = vErrors; return errors === 0; }
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const check5 = validate25;
const schema36 = { "type": "string", "description": "Empty, `auto`, `always` or `never`.", "enum": ["", "auto", "always", "never"] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema36.type, parentSchema: schema36, data }];
    return false;
} if (!((((data === "") || (data === "auto")) || (data === "always")) || (data === "never"))) {
    validate25.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, schema: schema36.enum, parentSchema: schema36, data }];
    return false;
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check6 = validate26;
const schema37 = { "type": "string", "description": "Empty, or `claude-code-cli`.", "enum": ["", "claude-code-cli"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data }];
    return false;
} if (!((data === "") || (data === "claude-code-cli"))) {
    validate26.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data }];
    return false;
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check7 = validate27;
const schema38 = { "pattern": "^([0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))?)$", "x-must": "be an IP address or a range such as 10.0.0.0/8" };
const pattern10 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))?)$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate27.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern10.test(data)) {
        validate27.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))?)$" }, schema: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))?)$", parentSchema: schema38, data }];
        return false;
    }
} validate27.errors = vErrors; return errors === 0; }
validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check8 = validate28;
const schema39 = { "type": "string", "description": "A regular expression in the syntax of RE2 and Go.", "format": "re2", "x-must": "be a regular expression in the syntax of RE2" };
const formats4 = formats.re2;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (errors === 0) {
        if (typeof data === "string") {
            if (!(formats4(data))) {
                validate28.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "re2" }, schema: "re2", parentSchema: schema39, data }];
                return false;
            }
        }
        else {
            validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data }];
            return false;
        }
    }
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check9 = validate29;
const schema40 = { "type": "string", "description": "`stop` returns the error to the client, `continue` tries the next credential, and if none can serve the request the client gets the first such error. The credential stays in use unless `-and-cooldown` follows.", "enum": ["stop", "stop-and-cooldown", "continue", "continue-and-cooldown"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data }];
    return false;
} if (!((((data === "stop") || (data === "stop-and-cooldown")) || (data === "continue")) || (data === "continue-and-cooldown"))) {
    validate29.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum }, schema: schema40.enum, parentSchema: schema40, data }];
    return false;
} validate29.errors = vErrors; return errors === 0; }
validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check10 = validate30;
const schema41 = { "pattern": "^[^\u2026]*$", "x-must": "be the secret itself, not a masked copy of it" };
const pattern11 = new RegExp("^[^\u2026]*$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern11.test(data)) {
        validate30.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\u2026]*$" }, schema: "^[^\u2026]*$", parentSchema: schema41, data }];
        return false;
    }
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check11 = validate31;
const schema42 = { "type": "string", "description": "`*`, or a scheme and host as browsers send them: in lower case, without the default port.", "pattern": "^(\\*|null|[a-z][a-z0-9+.-]*://[^\\s/*]+)$", "not": { "pattern": "^https?://.*[A-Z]|^http:.*:80$|^https:.*:443$" }, "x-must": "be * or an origin just as browsers send it, such as https://panel.example.com" };
const pattern12 = new RegExp("^https?://.*[A-Z]|^http:.*:80$|^https:.*:443$", "u");
const pattern13 = new RegExp("^(\\*|null|[a-z][a-z0-9+.-]*://[^\\s/*]+)$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; const _errs2 = errors; if (typeof data === "string") {
    if (!pattern12.test(data)) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var valid0 = _errs2 === errors; if (valid0) {
    validate31.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {}, schema: schema42.not, parentSchema: schema42, data }];
    return false;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern13.test(data)) {
            validate31.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\*|null|[a-z][a-z0-9+.-]*://[^\\s/*]+)$" }, schema: "^(\\*|null|[a-z][a-z0-9+.-]*://[^\\s/*]+)$", parentSchema: schema42, data }];
            return false;
        }
    }
    else {
        validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema42.type, parentSchema: schema42, data }];
        return false;
    }
} validate31.errors = vErrors; return errors === 0; }
validate31.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check12 = validate32;
const schema43 = { "type": "string", "description": "A path that ends in `.html` or `.htm`, or empty.", "pattern": "^$|\\.([Hh][Tt][Mm]|[Hh][Tt][Mm][Ll])$", "x-must": "end in .html or .htm, or it is not served" };
const pattern14 = new RegExp("^$|\\.([Hh][Tt][Mm]|[Hh][Tt][Mm][Ll])$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate32.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern14.test(data)) {
            validate32.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^$|\\.([Hh][Tt][Mm]|[Hh][Tt][Mm][Ll])$" }, schema: "^$|\\.([Hh][Tt][Mm]|[Hh][Tt][Mm][Ll])$", parentSchema: schema43, data }];
            return false;
        }
    }
    else {
        validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema43.type, parentSchema: schema43, data }];
        return false;
    }
} validate32.errors = vErrors; return errors === 0; }
validate32.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check13 = validate33;
const schema44 = { "type": "string", "description": "`owner/name`, or empty.", "pattern": "^([\\w.-]+/[\\w.-]+)?$", "x-must": "be owner/name, or empty" };
const pattern15 = new RegExp("^([\\w.-]+/[\\w.-]+)?$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern15.test(data)) {
            validate33.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([\\w.-]+/[\\w.-]+)?$" }, schema: "^([\\w.-]+/[\\w.-]+)?$", parentSchema: schema44, data }];
            return false;
        }
    }
    else {
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema44.type, parentSchema: schema44, data }];
        return false;
    }
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check14 = validate34;
const schema45 = { "type": "string", "enum": ["claude", "codex", "gemini-cli", "antigravity"], "x-aliases": { "anthropic": "claude", "gemini": "gemini-cli" }, "x-must": "be one of claude, codex, gemini-cli, antigravity" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema45.type, parentSchema: schema45, data }];
    return false;
} if (!((((data === "claude") || (data === "codex")) || (data === "gemini-cli")) || (data === "antigravity"))) {
    validate34.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, schema: schema45.enum, parentSchema: schema45, data }];
    return false;
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check15 = validate35;
const schema46 = { "type": "string", "description": "A key that a client of the gateway presents. Not blank, and not a masked copy (containing `\u2026`).", "pattern": "^(?=\\s*\\S)[^\u2026\\u0000-\\u001f\\u007f]*$", "x-must": "be a single line that is neither blank nor masked", "x-secret": true };
const pattern16 = new RegExp("^(?=\\s*\\S)[^\u2026\\u0000-\\u001f\\u007f]*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate35.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern16.test(data)) {
            validate35.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=\\s*\\S)[^\u2026\\u0000-\\u001f\\u007f]*$" }, schema: "^(?=\\s*\\S)[^\u2026\\u0000-\\u001f\\u007f]*$", parentSchema: schema46, data }];
            return false;
        }
    }
    else {
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data }];
        return false;
    }
} validate35.errors = vErrors; return errors === 0; }
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check16 = validate36;
const schema47 = { "type": "string", "description": "A header's name, or the beginning of names with a `*` after it.", "pattern": "^\\s*[!#$%&'+.^_`|~0-9A-Za-z-]+\\*?\\s*$", "x-must": "be a header name, or the beginning of one with a * after it" };
const pattern17 = new RegExp("^\\s*[!#$%&'+.^_`|~0-9A-Za-z-]+\\*?\\s*$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern17.test(data)) {
            validate36.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*[!#$%&'+.^_`|~0-9A-Za-z-]+\\*?\\s*$" }, schema: "^\\s*[!#$%&'+.^_`|~0-9A-Za-z-]+\\*?\\s*$", parentSchema: schema47, data }];
            return false;
        }
    }
    else {
        validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data }];
        return false;
    }
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check17 = validate37;
const schema48 = { "type": "string", "description": "`round-robin`, `weighted-round-robin` or `fill-first`. Also accepted, in upper or lower case: `rr`, `roundrobin`, `wrr`, `weightedroundrobin`, `ff`, `fillfirst`, and empty for `round-robin`.", "enum": ["round-robin", "weighted-round-robin", "fill-first"], "x-aliases": { "": "round-robin", "rr": "round-robin", "roundrobin": "round-robin", "wrr": "weighted-round-robin", "weightedroundrobin": "weighted-round-robin", "ff": "fill-first", "fillfirst": "fill-first" } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate37.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema48.type, parentSchema: schema48, data }];
    return false;
} if (!(((data === "round-robin") || (data === "weighted-round-robin")) || (data === "fill-first"))) {
    validate37.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, schema: schema48.enum, parentSchema: schema48, data }];
    return false;
} validate37.errors = vErrors; return errors === 0; }
validate37.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check18 = validate38;
const schema49 = { "type": "string", "description": "Numbers with units, such as `90s`, `1h30m`. Empty for the default.", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$", "x-must": "be a duration such as 90s or 1h30m" };
const pattern18 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate38.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern18.test(data)) {
            validate38.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))*$", parentSchema: schema49, data }];
            return false;
        }
    }
    else {
        validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema49.type, parentSchema: schema49, data }];
        return false;
    }
} validate38.errors = vErrors; return errors === 0; }
validate38.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const check19 = validate39;
const schema50 = { "description": "A boolean, `chat` or `passthrough`.", "enum": [false, true, "chat", "passthrough"] };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!((((data === false) || (data === true)) || (data === "chat")) || (data === "passthrough"))) {
    validate39.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, schema: schema50.enum, parentSchema: schema50, data }];
    return false;
} validate39.errors = vErrors; return errors === 0; }
validate39.evaluated = { "dynamicProps": false, "dynamicItems": false };
export const checks: ReadonlyMap<string, ValidateFunction> = new Map([["{\"pattern\":\"^\\\\s*([hH][tT][tT][pP][sS]?://(([^\\\\s\u2026/?#@:\\\\[\\\\]%]|%[0-9A-Fa-f]{2})+(:([^\\\\s\u2026/?#@\\\\[\\\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\\\[[0-9A-Fa-f:.]+\\\\]|[^\\\\s\u2026%/?#@:\\\\[\\\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\\\s\\\\u0000-\\\\u001f\\\\u007f]*)?\\\\s*)?$\",\"x-must\":\"be an http or https URL, or empty\"}", check0], ["{\"type\":\"string\",\"description\":\"A key that goes into a header, as UTF-8.\",\"pattern\":\"^[^\\\\u0000-\\\\u001f\\\\u007f]*$\",\"x-must\":\"be a single line without control characters\",\"x-secret\":true}", check1], ["{\"type\":\"string\",\"description\":\"An http or https URL. Empty for the default.\",\"pattern\":\"^\\\\s*([hH][tT][tT][pP][sS]?://(([^\\\\s\u2026/?#@:\\\\[\\\\]%]|%[0-9A-Fa-f]{2})+(:([^\\\\s\u2026/?#@\\\\[\\\\]%]|%[0-9A-Fa-f]{2})*)?@)?(\\\\[[0-9A-Fa-f:.]+\\\\]|[^\\\\s\u2026%/?#@:\\\\[\\\\]]+)(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?([/?][^\\\\s\\\\u0000-\\\\u001f\\\\u007f]*)?\\\\s*)?$\",\"format\":\"url-or-empty\",\"x-must\":\"be an http or https URL, or empty\"}", check2], ["{\"type\":\"string\",\"description\":\"The URL of an http, https, socks5 or socks5h proxy, with user and password if it needs them; a path is ignored. `direct` or `none` goes around every proxy. Empty says nothing: a key then uses the global one, and that the environment's.\",\"pattern\":\"^\\\\s*((direct|none|([hH][tT][tT][pP][sS]?|[sS][oO][cC][kK][sS]5[hH]?)://[^\\\\s\u2026]+)\\\\s*)?$\",\"format\":\"proxy-url\",\"x-must\":\"be an http, https, socks5 or socks5h URL, direct, none, or empty\",\"x-secret\":true}", check3], ["{\"type\":\"object\",\"description\":\"Header names are HTTP tokens, unique regardless of case; values contain no line breaks, and go out as UTF-8.\",\"x-names-once\":\"name each header once, regardless of case\",\"propertyNames\":{\"pattern\":\"^\\\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+\\\\s*)?$\",\"x-must\":\"be a header name\"},\"additionalProperties\":{\"type\":\"string\",\"pattern\":\"^[^\\\\u0000-\\\\u0008\\\\u000a-\\\\u001f\\\\u007f]*$\",\"x-must\":\"be a single line without control characters\",\"x-secret\":true}}", check4], ["{\"type\":\"string\",\"description\":\"Empty, `auto`, `always` or `never`.\",\"enum\":[\"\",\"auto\",\"always\",\"never\"]}", check5], ["{\"type\":\"string\",\"description\":\"Empty, or `claude-code-cli`.\",\"enum\":[\"\",\"claude-code-cli\"]}", check6], ["{\"pattern\":\"^([0-9]{1,3}(\\\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))?)$\",\"x-must\":\"be an IP address or a range such as 10.0.0.0/8\"}", check7], ["{\"type\":\"string\",\"description\":\"A regular expression in the syntax of RE2 and Go.\",\"format\":\"re2\",\"x-must\":\"be a regular expression in the syntax of RE2\"}", check8], ["{\"type\":\"string\",\"description\":\"`stop` returns the error to the client, `continue` tries the next credential, and if none can serve the request the client gets the first such error. The credential stays in use unless `-and-cooldown` follows.\",\"enum\":[\"stop\",\"stop-and-cooldown\",\"continue\",\"continue-and-cooldown\"]}", check9], ["{\"pattern\":\"^[^\u2026]*$\",\"x-must\":\"be the secret itself, not a masked copy of it\"}", check10], ["{\"type\":\"string\",\"description\":\"`*`, or a scheme and host as browsers send them: in lower case, without the default port.\",\"pattern\":\"^(\\\\*|null|[a-z][a-z0-9+.-]*://[^\\\\s/*]+)$\",\"not\":{\"pattern\":\"^https?://.*[A-Z]|^http:.*:80$|^https:.*:443$\"},\"x-must\":\"be * or an origin just as browsers send it, such as https://panel.example.com\"}", check11], ["{\"type\":\"string\",\"description\":\"A path that ends in `.html` or `.htm`, or empty.\",\"pattern\":\"^$|\\\\.([Hh][Tt][Mm]|[Hh][Tt][Mm][Ll])$\",\"x-must\":\"end in .html or .htm, or it is not served\"}", check12], ["{\"type\":\"string\",\"description\":\"`owner/name`, or empty.\",\"pattern\":\"^([\\\\w.-]+/[\\\\w.-]+)?$\",\"x-must\":\"be owner/name, or empty\"}", check13], ["{\"type\":\"string\",\"enum\":[\"claude\",\"codex\",\"gemini-cli\",\"antigravity\"],\"x-aliases\":{\"anthropic\":\"claude\",\"gemini\":\"gemini-cli\"},\"x-must\":\"be one of claude, codex, gemini-cli, antigravity\"}", check14], ["{\"type\":\"string\",\"description\":\"A key that a client of the gateway presents. Not blank, and not a masked copy (containing `\u2026`).\",\"pattern\":\"^(?=\\\\s*\\\\S)[^\u2026\\\\u0000-\\\\u001f\\\\u007f]*$\",\"x-must\":\"be a single line that is neither blank nor masked\",\"x-secret\":true}", check15], ["{\"type\":\"string\",\"description\":\"A header's name, or the beginning of names with a `*` after it.\",\"pattern\":\"^\\\\s*[!#$%&'+.^_`|~0-9A-Za-z-]+\\\\*?\\\\s*$\",\"x-must\":\"be a header name, or the beginning of one with a * after it\"}", check16], ["{\"type\":\"string\",\"description\":\"`round-robin`, `weighted-round-robin` or `fill-first`. Also accepted, in upper or lower case: `rr`, `roundrobin`, `wrr`, `weightedroundrobin`, `ff`, `fillfirst`, and empty for `round-robin`.\",\"enum\":[\"round-robin\",\"weighted-round-robin\",\"fill-first\"],\"x-aliases\":{\"\":\"round-robin\",\"rr\":\"round-robin\",\"roundrobin\":\"round-robin\",\"wrr\":\"weighted-round-robin\",\"weightedroundrobin\":\"weighted-round-robin\",\"ff\":\"fill-first\",\"fillfirst\":\"fill-first\"}}", check17], ["{\"type\":\"string\",\"description\":\"Numbers with units, such as `90s`, `1h30m`. Empty for the default.\",\"pattern\":\"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))*$\",\"x-must\":\"be a duration such as 90s or 1h30m\"}", check18], ["{\"description\":\"A boolean, `chat` or `passthrough`.\",\"enum\":[false,true,\"chat\",\"passthrough\"]}", check19]]);
