import { escapedXml } from '../../../text/xml-text.ts';
import { xmlText } from '../../program/plain-text.ts';

/** Text as it may stand in an XML attribute or element; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return xmlText(escapedXml(text));
}

/** `name="value" …` for an element. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
