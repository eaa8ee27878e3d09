/**
 * The ways to write a name and its value that a report may show, each next to text that must stay.
 * A value must hold no separators, as every syntax has its own.
 */
type WriteNameAndValue = (name: string, value: string) => string;

const KEPT = 'KEPT';

const bytes = (text: string) => Buffer.byteLength(text);

/** Forms, JSON and parts of forms, where any name may stand. */
export const PLAIN_SYNTAX_SAMPLES: Readonly<Record<string, WriteNameAndValue>> = {
  'a form': (n, v) => `a=b&${n}=${v}&kept=${KEPT}`,
  JSON: (n, v) => JSON.stringify({ a: 1, [n]: v, kept: KEPT }),
  'lines of JSON': (n, v) => JSON.stringify({ a: 1, [n]: v, kept: KEPT }, null, 4),
  'a part of a form': (n, v) =>
    `--x\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${v}\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${KEPT}\r\n--x--`,
};

/** Dumps, programs, settings and documents: where settings, sessions and requests are disclosed. */
export const SYNTAX_SAMPLES: Readonly<Record<string, WriteNameAndValue>> = {
  ...PLAIN_SYNTAX_SAMPLES,
  print_r: (n, v) => `Array\n(\n    [${n}] => ${v}\n    [kept] => ${KEPT}\n)\n`,
  'print_r, nested': (n, v) =>
    `Array\n(\n    [${n}] => Array\n        (\n            [0] => ${v}\n            [x] => stdClass Object\n                (\n                    [y] => ${v}\n                )\n\n        )\n\n    [kept] => ${KEPT}\n)\n`,
  'print_r of an object': (n, v) =>
    `User Object\n(\n    [${n}:protected] => ${v}\n    [${n}:User:private] => ${v}\n    [kept] => ${KEPT}\n)\n`,
  'print_r in one line': (n, v) => `Array ( [${n}] => ${v} [kept] => ${KEPT} )`,
  'print_r, last': (n, v) => `${KEPT} Array ( [a] => b [${n}] => ${v} ) ${KEPT}`,
  var_dump: (n, v) => `array(2) {\n  ["${n}"]=>\n  string(${bytes(v)}) "${v}"\n  ["kept"]=>\n  string(4) "${KEPT}"\n}`,
  'var_dump, nested': (n, v) =>
    `array(2) {\n  ["${n}"]=>\n  array(1) {\n    ["id"]=>\n    string(${bytes(v)}) "${v}"\n  }\n  ["kept"]=>\n  string(4) "${KEPT}"\n}`,
  'var_dump of an object': (n, v) =>
    `object(User)#3 (2) {\n  ["${n}":protected]=>\n  string(${bytes(v)}) "${v}"\n  ["${n}":"User":private]=>\n  string(${bytes(v)}) "${v}"\n  ["kept"]=>\n  string(4) "${KEPT}"\n}`,
  var_export: (n, v) => `array (\n  '${n}' => '${v}',\n  'kept' => '${KEPT}',\n)`,
  serialize: (n, v) => `a:2:{s:${bytes(n)}:"${n}";s:${bytes(v)}:"${v}";s:4:"kept";s:4:"${KEPT}";}`,
  'serialize, nested': (n, v) => `a:2:{s:${bytes(n)}:"${n}";a:1:{i:0;s:${bytes(v)}:"${v}";}s:4:"kept";s:4:"${KEPT}";}`,
  'a session of PHP': (n, v) => `a|s:1:"b";${n}|s:${bytes(v)}:"${v}";kept|s:4:"${KEPT}";`,

  define: (n, v) => `define('${n}', '${v}'); define("kept", '${KEPT}');`,
  'a default of env': (n, v) => `'${n}' => env('KEY', '${v}'), 'kept' => env('KEPT', '${KEPT}'),`,
  'a default of getenv': (n, v) => `${n} = os.getenv("KEY", "${v}")\nkept = os.getenv("KEPT", "${KEPT}")`,
  'a value after ||': (n, v) => `const ${n} = process.env.KEY || '${v}';\nconst kept = '${KEPT}';`,
  'a value after ??': (n, v) => `${n}: process.env.KEY ?? '${v}',\nkept: '${KEPT}',`,
  'a value that is hashed': (n, v) => `'${n}' => bcrypt('${v}'), 'kept' => '${KEPT}'`,
  'a setting with a default': (n, v) => `config.get('${n}', '${v}'); f('kept', '${KEPT}')`,
  setItem: (n, v) => `sessionStorage.setItem("${n}", "${v}"); x.setItem("kept", "${KEPT}");`,
  setcookie: (n, v) => `setcookie('${n}', '${v}', time()+3600); // ${KEPT}`,
  put: (n, v) => `props.put("${n}","${v}");props.put("kept","${KEPT}");`,
  append: (n, v) => `fd.append('${n}', '${v}'); fd.append('kept','${KEPT}')`,
  'a record of JSON': (n, v) =>
    JSON.stringify([
      { name: n, value: v },
      { name: 'kept', value: KEPT },
    ]),
  'a list of pairs in JSON': (n, v) =>
    JSON.stringify([
      [n, v],
      ['kept', KEPT],
    ]),
  'a variable of GraphQL': (n, v) =>
    JSON.stringify({
      query: `mutation($q: String!) { login(id: $i, ${n}: $q) { id } }`,
      variables: { q: v, i: KEPT },
    }),
  'a variable of GraphQL, first': (n, v) =>
    JSON.stringify({
      variables: { q: v, i: KEPT },
      query: `mutation($q: String!) {\n  login(input: {id: $i, ${n}:$q}) { id }\n}`,
    }),

  YAML: (n, v) => `a: b\n${n}: ${v}\nkept: ${KEPT}\n`,
  'YAML with a comment': (n, v) => `a: b\n${n}: ${v} # ours\nkept: ${KEPT}\n`,
  'an item of YAML': (n, v) => `users:\n  - ${n}: ${v}\n    kept: ${KEPT}\n`,
  'an item of YAML, further down': (n, v) => `users:\n- name: kim\n  ${n}: ${v}\n- kept: ${KEPT}\n`,
  'deep YAML': (n, v) => `a:\n            ${n}: ${v}\n            kept: ${KEPT}\n`,
  'YAML in quotes': (n, v) => `a:\n  ${n}: '${v}'\n  kept: ${KEPT}\n`,
  'a block of YAML': (n, v) => `${n}: |\n  ${v}\n\n  ${v}\nkept: ${KEPT}\n`,
  'a folded block in a list of YAML': (n, v) => `a:\n  - ${n}: >-\n      ${v}\n      ${v}\n    kept: ${KEPT}\n`,
  'a list of YAML': (n, v) => `${n}:\n  - ${v}\n  - ${v}\nkept: ${KEPT}\n`,
  'a list of YAML in quotes': (n, v) => `${n}:\n  - "${v}"\n  - '${v}' # old\nkept: "${KEPT}"\n`,
  'a list of YAML in brackets': (n, v) => `${n}: ["${v}", '${v}']\nkept: ["${KEPT}"]\n`,
  'YAML with a tag': (n, v) => `a: b\n${n}: !!str ${v}\nkept: ${KEPT}\n`,
  'YAML with an anchor': (n, v) => `a: b\n${n}: &first ${v}\nkept: ${KEPT}\n`,
  'the line below in YAML': (n, v) => `${n}:\n    ${v}\nkept: ${KEPT}\n`,
  'a variable of Kubernetes': (n, v) => `env:\n  - name: ${n}\n    value: ${v}\n  - name: kept\n    value: ${KEPT}\n`,
  'a variable of Kubernetes in quotes': (n, v) =>
    `env:\n  - name: "${n}"\n    value: "${v}"\n  - name: 'kept'\n    value: '${KEPT}'\n`,
  'an attribute of LDIF': (n, v) => `cn: ${KEPT}\n${n}:: ${v}\nkept: ${KEPT}\n`,
  'a wide colon': (n, v) => `a: ${KEPT}\n${n}：${v}\nkept：${KEPT}\n`,
  'a setting of an INI file': (n, v) => `[db]\nuser = ${KEPT}\n${n} = ${v}\nx = ${KEPT}`,
  'a variable of a shell': (n, v) => `export ${n}=${v}\nexport kept=${KEPT}`,
  'a connection string': (n, v) => `Server=${KEPT};${n}=${v};Database=${KEPT}`,

  'an add element': (n, v) => `<add key="${n}" value="${v}"/><add key="kept" value="${KEPT}" />`,
  'an add element, value first': (n, v) => `<add value='${v}' key='${n}' /><add key="kept" value="${KEPT}" />`,
  'a property': (n, v) => `<property name="${n}" value="${v}"/><property name="kept" value="${KEPT}"/>`,
  'the text of a property': (n, v) => `<property name="${n}">${v}</property><property name="kept">${KEPT}</property>`,
  'a setting': (n, v) =>
    `<setting name="${n}" serializeAs="String">\n<value>${v}</value>\n</setting><setting name="kept"><value>${KEPT}</value></setting>`,
  'an entry': (n, v) =>
    `<entry><key>${n}</key><value>${v}</value></entry><entry><key>kept</key><value>${KEPT}</value></entry>`,
  'an entry with types': (n, v) =>
    `<entry>\n  <key xsi:type="xs:string">${n}</key>\n  <value xsi:type="xs:string">${v}</value>\n</entry><a>${KEPT}</a>`,
  'an entry with its key as an attribute': (n, v) => `<entry key="${n}">${v}</entry><entry key="kept">${KEPT}</entry>`,
  'an entry of strings': (n, v) =>
    `<entry>\n<string>${n}</string>\n<string>${v}</string>\n</entry><entry><string>kept</string><string>${KEPT}</string></entry>`,
  'a property list': (n, v) => `<key>${n}</key>\n<string>${v}</string>\n<key>kept</key><string>${KEPT}</string>`,
  'a parameter of a servlet': (n, v) =>
    `<init-param><param-name>${n}</param-name><param-value>${v}</param-value></init-param><param-name>kept</param-name><param-value>${KEPT}</param-value>`,
  'an environment entry': (n, v) =>
    `<env-entry>\n<env-entry-name>${n}</env-entry-name>\n<env-entry-type>java.lang.String</env-entry-type>\n<env-entry-value>${v}</env-entry-value>\n</env-entry> ${KEPT}`,
  'a member of XML-RPC': (n, v) =>
    `<struct><member><name>${n}</name><value><string>${v}</string></value></member><member><name>kept</name><value><string>${KEPT}</string></value></member></struct>`,
  'a textarea': (n, v) => `<textarea rows="2" name="${n}" class=a>${v}</textarea><b>${KEPT}</b>`,
  'an input': (n, v) => `<input type="hidden" name="${n}" value="${v}"><input name="kept" value="${KEPT}">`,
  'an input with an id': (n, v) => `<input id="${n}" type=text value="${v}"><input name="kept" value="${KEPT}">`,
  phpinfo: (n, v) =>
    `<tr><td class="e">${n} </td><td class="v">${v} </td></tr>\n<tr><td class="e">kept </td><td class="v">${KEPT} </td></tr>`,
  'phpinfo, in arrays': (n, v) =>
    `<tr><td class="e">$_SERVER['${n}']</td><td class="v">${v}</td></tr>\n<tr><td class="e">$_SERVER['kept']</td><td class="v">${KEPT}</td></tr>`,
  'a row of a table, preformatted': (n, v) =>
    `<tr><td>${n}</td><td class="code"><pre>&#39;${v}&#39;</pre></td></tr><tr><td>kept</td><td><pre>${KEPT}</pre></td></tr>`,
  'a row of a table': (n, v) => `<tr><th>${n}</th><td><b>${v}</b></td></tr><tr><th>kept</th><td>${KEPT}</td></tr>`,
  'a list of definitions': (n, v) => `<dl><dt>${n}</dt><dd>${v}</dd><dt>kept</dt><dd>${KEPT}</dd></dl>`,
  'an attribute': (n, v) => `<user ${n}="${v}" kept="${KEPT}"/>`,
};
