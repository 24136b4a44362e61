const STYLE = /<style>[^<]*<\/style>/g;

/**
 * The page with all styles in its head. Astro writes the one for islands before the first island, wherever that is;
 * HTML allows it in the head only.
 */
export function liftStyles(html: string): string {
  const [head = '', body] = html.split('</head>');
  if (body === undefined) return html;
  return `${head}${(body.match(STYLE) ?? []).join('')}</head>${body.replaceAll(STYLE, '')}`;
}
