import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/read/html.ts';
import { renderText } from '../../../src/read/us-usml/text.ts';

it.each([
  ['10<sup>6</sup> N', '10^6 N'],
  ['10<sup>−4</sup>m', '10^-4 m'],
  ['P<sub>sat</sub> of <em>a <b>b</b></em>', 'P_sat of a b'],
  ['2 <span class="fraction"><span>1</span>⁄<span>4</span></span> power', '2 1/4 power'],
  ['see <a><img src="x"></a> here', 'see [image] here'],
  ['a<sup></sup> \n b', 'a b'],
])('renders %s', (html, text) => {
  const parsed = parseHtml(`<p>${html}</p></html>`, 'x');
  expect(parsed.ok && renderText(parsed.value)).toBe(text);
});
