using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>
/// Words of which one taps one, as they stand on the page: <c>@ShownTiles.Of(…)</c>. An app has many of them, and a button of a view costs
/// the server several times as much.
/// </summary>
public sealed record ShownTiles(PhoneView Phone, IReadOnlyList<ShownTile> Words) : IHtmlContent
{
    /// <param name="place">Of the element in the file of its screen.</param>
    /// <param name="fact">What a tap sets.</param>
    /// <param name="words">Each after the value that it stands for.</param>
    public static ShownTiles Of(PhoneView phone, int place, Fact fact, IEnumerable<(string Value, string Word)> words) =>
        new(phone, [.. words.Select(one => new ShownTile(AppView.IdOf(place, one.Value), one.Word, phone.App!.ValueOf(fact) == one.Value))]);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<div class=\"app-tiles\">\n");
        foreach (var tile in Words)
        {
            writer.Write("        <button aria-pressed=\"");
            writer.Write(AppView.Pressed(tile.IsChosen));
            writer.Write('"');
            WriteAct(Control.Do(PhoneVerb.Tap, tile.Id), writer, encoder);
            writer.Write('>');
            encoder.Encode(writer, tile.Word);
            writer.Write("</button>\n");
        }
        writer.Write("</div>\n");
    }

    // What PhoneControlTagHelper makes of a button.
    void WriteAct(Control control, TextWriter writer, HtmlEncoder encoder)
    {
        if (Phone.IsEnabled(control))
        {
            writer.Write(" name=\"act\" value=\"");
            encoder.Encode(writer, control.Act.ToString()!);
            writer.Write('"');
        }
        else
        {
            writer.Write(" disabled");
        }
        if (Phone.IsHere(PhonePlace.Of(control)))
        {
            writer.Write($" id=\"{PhoneLinks.HereId}\" autofocus");
        }
        if (Phone.IsLit(control))
        {
            writer.Write($" class=\"next-tap\" aria-describedby=\"{PhoneControlTagHelper.TapHereId}\"");
        }
    }
}
