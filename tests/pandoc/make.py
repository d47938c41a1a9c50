#!/usr/bin/env python3
"""Makes office files that show what Pandoc drops, from the text here: make.py FOLDER. The same bytes every time."""
import sys
import zipfile

folder = sys.argv[1]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pack(name, entries):
    with zipfile.ZipFile(f"{folder}/{name}", "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, text in entries.items():
            archive.writestr(zipfile.ZipInfo(entry), text, zipfile.ZIP_DEFLATED)


def run(text, language=""):
    form = f'<w:rPr><w:lang w:val="{language}"/></w:rPr>' if language else ""
    return f'<w:r>{form}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inside, style=""):
    form = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{form}{inside}</w:p>"


box = f'<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{paragraph(run("Words in a box."))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
body = (
    paragraph(run("Night buses"), "Title")
    + paragraph(run("A sentence in English about the night, with ") + run("quelques mots", "fr-FR") + run(" and an end.", "en-US"))
    + paragraph(run("Ein ganzer Absatz.", "de-DE"))
    + '<w:bookmarkStart w:id="1" w:name="lines"/>'
    + paragraph(run("Lines"), "Heading1")
    + '<w:bookmarkEnd w:id="1"/>'
    + paragraph('<w:hyperlink w:anchor="lines">' + run("To the lines") + "</w:hyperlink>" + box)
    + paragraph(f'<w:ins w:id="2" w:author="A">{run("Inserted.")}</w:ins><w:del w:id="3" w:author="A"><w:r><w:delText>Deleted.</w:delText></w:r></w:del>')
)
style = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{1}"/></w:style>'
pack("word.docx", {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    "word/styles.xml": f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>{style.format("Title", "Title")}{style.format("Heading1", "heading 1")}</w:styles>',
    "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
})

NS = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("fo", "xsl-fo-compatible")))
cell = '<table:table-cell{0}><text:p>{1}</text:p></table:table-cell>'
pack("writer.odt", {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    "styles.xml": f'<office:document-styles {NS}><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style></office:styles></office:document-styles>',
    "content.xml": f'<office:document-content {NS}><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:language="fr" fo:country="FR"/></style:style></office:automatic-styles><office:body><office:text>'
    '<text:h text:outline-level="1">Lines</text:h><text:h text:outline-level="1">Of the night</text:h>'
    '<text:p>A sentence in English with <text:span text:style-name="T1">quelques mots</text:span>.</text:p>'
    '<table:table><table:table-column/><table:table-column/><table:table-header-rows><table:table-row>' + cell.format(' table:number-columns-spanned="2"', "Head") + '<table:covered-table-cell/></table:table-row></table:table-header-rows>'
    '<table:table-row>' + cell.format("", "a") + cell.format("", "b") + '</table:table-row></table:table></office:text></office:body></office:document-content>',
})

pack("bomb.docx", {"[Content_Types].xml": "wordprocessingml.", "word/document.xml": b"\0" * (513 << 20)})
