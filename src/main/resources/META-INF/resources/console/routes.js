/** The page's address: `#/name/part?key=value`. A part may be anything, since it is percent-encoded. */

export function parse(hash) {
  const [path, search] = hash.replace(/^#\/?/, '').split('?');
  const [name, ...rest] = path.split('/');
  return { name, part: decodeURIComponent(rest.join('/')), search: new URLSearchParams(search ?? '') };
}

export function to(name, part, values) {
  const filled = Object.entries(values ?? {}).filter(([, value]) => value);
  const search = new URLSearchParams(filled).toString();
  return `#/${name}${part ? `/${encodeURIComponent(part)}` : ''}${search ? `?${search}` : ''}`;
}
