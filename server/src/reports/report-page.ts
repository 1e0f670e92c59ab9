import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

const fontFile = (name: string): Buffer => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
const margin = 50;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

interface ShapedFont { characterSet: readonly number[] }

/**
 * A4 pages of headings, paragraphs and tables. The font has Latin, Greek, Cyrillic, Armenian and Georgian letters; `canShow` says whether it
 * has those of a text. The same calls at the same `at` make the same bytes.
 */
export class ReportPage {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly letters: ReadonlySet<number>;

  constructor({ title, language, at }: { title: string; language: string; at: Date }) {
    this.pdf = new PDFDocument({ size: 'A4', margin, bufferPages: true, lang: language, tagged: true, displayTitle: true, info: { Title: title, Creator: 'Muster', Producer: 'Muster', CreationDate: at, ModDate: at } });
    this.pdf.registerFont('plain', fontFile('DejaVuSans')).registerFont('bold', fontFile('DejaVuSans-Bold'));
    this.pdf.font('plain');
    this.letters = new Set((this.pdf as unknown as { _font: { font: ShapedFont } })._font.font.characterSet);
  }

  /** Whether every letter of a text can be shown, in its right order. */
  canShow(text: string): boolean {
    return !rightToLeft.test(text) && [...text].every((letter) => /\s/u.test(letter) || this.letters.has(letter.codePointAt(0) ?? 0));
  }

  title(text: string): this {
    this.pdf.font('bold').fontSize(17).fillColor('#102a43').text(text, margin).moveDown(0.3);
    return this;
  }

  heading(text: string): this {
    this.keepTogether(60);
    this.pdf.moveDown(0.8).font('bold').fontSize(11.5).fillColor('#102a43').text(text, margin).moveDown(0.25);
    return this;
  }

  paragraph(text: string, { isFaint = false } = {}): this {
    this.pdf.font('plain').fontSize(9.5).fillColor(isFaint ? '#52606d' : '#000').text(text, margin, undefined, { width: this.width, lineGap: 2 });
    return this;
  }

  /** Rows of texts under a head; the widths are shares of the page. Columns in `atEnd` are figures. */
  table(head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[], atEnd: readonly number[] = []): this {
    this.row(head, shares, atEnd, true);
    for (const cells of rows) this.row(cells, shares, atEnd, false);
    return this;
  }

  /** The file, once each page has its line at the foot. */
  async end(foot: (page: number, pages: number) => string): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.pdf.switchToPage(page);
      this.pdf.page.margins.bottom = 0;
      this.pdf.font('plain').fontSize(8).fillColor('#52606d').text(foot(page + 1, count), margin, this.pdf.page.height - 34, { width: this.width, align: 'center', lineBreak: false });
    }
    const parts: Buffer[] = [];
    this.pdf.on('data', (part: Buffer) => parts.push(part));
    const ended = new Promise((resolve) => this.pdf.on('end', resolve));
    this.pdf.end();
    await ended;
    return Buffer.concat(parts);
  }

  private get width(): number {
    return this.pdf.page.width - 2 * margin;
  }

  private keepTogether(height: number): void {
    if (this.pdf.y + height > this.pdf.page.height - margin) this.pdf.addPage();
  }

  private row(cells: readonly string[], shares: readonly number[], atEnd: readonly number[], isHead: boolean): void {
    const { pdf } = this;
    pdf.font(isHead ? 'bold' : 'plain').fontSize(8.5).fillColor('#000');
    const widths = shares.map((share) => share * this.width);
    const height = Math.max(...cells.map((cell, index) => pdf.heightOfString(cell, { width: (widths[index] ?? 0) - 6 }))) + 6;
    this.keepTogether(height);
    const top = pdf.y;
    cells.forEach((cell, index) => {
      const left = margin + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
      pdf.text(cell, left, top + 3, { width: (widths[index] ?? 0) - 6, align: atEnd.includes(index) ? 'right' : 'left' });
    });
    pdf.moveTo(margin, top + height).lineTo(margin + this.width, top + height).lineWidth(isHead ? 0.8 : 0.3).strokeColor('#9aa5b1').stroke();
    pdf.x = margin;
    pdf.y = top + height;
  }
}
