import { expect, test } from 'vitest';
import { liftStyles } from './lift-styles.ts';
import { policyHash } from './head-script.ts';
import { speculationRules } from './speculation-rules.ts';
import { tightenPolicy } from './tight-policy.ts';

function page(policy: string): string {
  return (
    `<head><meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style></head>` +
    '<script>one()</script><script type="module" src="/a.js"></script><script>one()</script>'
  );
}

test('a page names its own inline scripts and styles, once each, and no others', () => {
  const old =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-other='; style-src 'self' 'sha256-else=';";
  const script = policyHash('one()');
  const style = policyHash('p{}');
  expect(tightenPolicy(page(old))).toBe(
    page(`default-src 'self'; script-src 'self' 'wasm-unsafe-eval' '${script}'; style-src 'self' '${style}';`),
  );
});

test('a page without a policy stays as it is', () => {
  expect(tightenPolicy('<script>one()</script>')).toBe('<script>one()</script>');
});

test('the hash is the one that browsers compute', () => {
  expect(policyHash("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('only pages below the base are fetched ahead', () => {
  expect(speculationRules('/')).toContain('"href_matches":"/*"');
  expect(speculationRules('/some/base/')).toContain('"href_matches":"/some/base/*"');
});

test('a style in the body moves to the head', () => {
  const island = '<head><style>p{}</style></head><body><div><style>b{}</style><b></b></div></body>';
  expect(liftStyles(island)).toBe('<head><style>p{}</style><style>b{}</style></head><body><div><b></b></div></body>');
  expect(liftStyles('<p>no head</p>')).toBe('<p>no head</p>');
});
