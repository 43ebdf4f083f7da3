using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Tables as a workbook of Excel (ECMA-376), with one sheet. A text is a cell of text, whatever it begins with: it is never
/// calculated, and it stays a text when somebody edits it.
/// </summary>
public static class Workbook
{
    /// <summary>What the browser is told that the file is.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    const int WidestColumn = 60;

    // The places in cellXfs, in the styles below.
    const string TextStyle = "1";
    const string DayStyle = "2";
    const string TimeStyle = "3";
    const string HeadingStyle = "4";

    const string Types = Declaration +
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
        </Types>
        """;

    const string PackageRelations = Declaration +
        $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>
        """;

    const string WorkbookRelations = Declaration +
        $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/>
        </Relationships>
        """;

    // 49 is "text", 20 is a time; quotePrefix keeps a text that begins with = a text when its cell is edited.
    const string Styles = Declaration +
        $"""
        <styleSheet xmlns="{Main}">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="5">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" quotePrefix="1"/>
        </cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    // The day from which Excel counts.
    static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The bytes of an Office Open XML workbook with one sheet (ECMA-376).</summary>
    public static byte[] Write(Table table)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Types);
            Add(zip, "_rels/.rels", PackageRelations);
            Add(zip, "xl/_rels/workbook.xml.rels", WorkbookRelations);
            Add(zip, "xl/styles.xml", Styles);
            AddXml(zip, "xl/workbook.xml", xml => WriteBook(xml, table.Name));
            AddXml(zip, "xl/worksheets/sheet1.xml", xml => WriteSheet(xml, table));
        }
        return file.ToArray();
    }

    static void WriteBook(XmlWriter xml, string name)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Relations, "rId1");
    }

    static void WriteSheet(XmlWriter xml, Table table)
    {
        IReadOnlyList<IReadOnlyList<object?>> rows = [table.Headings, .. table.Rows];
        xml.WriteStartElement("worksheet", Main);
        // The headings stay in sight.
        xml.WriteRaw(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteStartElement("cols", Main);
        for (var column = 0; column < table.Headings.Count; column++)
        {
            var widest = rows.Max(row => row[column] is string text ? text.Length : 10);
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", Number(column + 1));
            xml.WriteAttributeString("max", Number(column + 1));
            xml.WriteAttributeString("width", Number(Math.Min(widest + 2, WidestColumn)));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
        for (var row = 0; row < rows.Count; row++)
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", Number(row + 1));
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (rows[row][column] is { } value)
                {
                    WriteCell(xml, NameOf(column) + Number(row + 1), value, row == 0 ? HeadingStyle : TextStyle);
                }
            }
            xml.WriteEndElement();
        }
    }

    static void WriteCell(XmlWriter xml, string place, object value, string textStyle)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", place);
        switch (value)
        {
            case string text:
                xml.WriteAttributeString("s", textStyle);
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteStartElement("t", Main);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Writable(text));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
            case int number:
                xml.WriteElementString("v", Main, Number(number));
                break;
            case decimal number:
                xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                xml.WriteAttributeString("s", DayStyle);
                xml.WriteElementString("v", Main, Number(day.DayNumber - DayZero.DayNumber));
                break;
            case TimeOnly time:
                xml.WriteAttributeString("s", TimeStyle);
                xml.WriteElementString("v", Main, time.ToTimeSpan().TotalDays.ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A cell can't hold {value.GetType()}.", nameof(value));
        }
        xml.WriteEndElement();
    }

    // XML has no way to write most control signs and half letters: they show as a question mark in a diamond.
    static string Writable(string text) => string.Concat(text.EnumerateRunes()
        .Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));

    // A, B … Z, AA, AB …
    static string NameOf(int column) => column < 26 ? $"{(char)('A' + column)}" : NameOf(column / 26 - 1) + NameOf(column % 26);

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(Open(zip, name));
        writer.Write(content);
    }

    static void AddXml(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var stream = Open(zip, name);
        using var xml = XmlWriter.Create(stream);
        write(xml);
    }

    static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name);
        // The oldest moment that a zip file can name: the same table is the same file.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }
}
