using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A piece of lesson text. In a view, <c>@prose</c> writes its HTML.</summary>
/// <param name="Html">Safe HTML: made by us from Markdown, never taken over from a file.</param>
/// <param name="Text">The same as plain text; parts that don't form one sentence (list items) are lines.</param>
/// <param name="Buttons">The words of real buttons in it, in order. They stay Dutch in every language.</param>
public sealed record Prose(string Html, string Text, IReadOnlyList<string> Buttons) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Html);

    public override string ToString() => Text;
}
