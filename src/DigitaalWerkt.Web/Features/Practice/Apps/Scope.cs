using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What names stand for at one moment: facts of an app, columns of a row, what mail reports.</summary>
/// <param name="app">The app whose facts need no app's name before them.</param>
/// <param name="row">The row whose columns are names.</param>
public sealed partial class Scope(PhoneState state, PracticeLibrary library, App? app = null, AppRow? row = null)
{
    public PhoneState State => state;

    public PracticeLibrary Library => library;

    /// <param name="name">For example <c>uren</c>, <c>open.uren</c> or <c>vacatures.bewaard</c>.</param>
    /// <returns>Null when nothing has that name.</returns>
    public FactValue? Find(string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 0)
        {
            return row?.Cell(name) is { } cell ? new FactValue(cell)
                : app?.Facts.GetValueOrDefault(name) is { } fact ? state.ValueOf(fact)
                : null;
        }
        var (first, second) = (name[..dot], name[(dot + 1)..]);
        if (MailFacts.Find(first, second, state) is { } mail)
        {
            return mail;
        }
        if (first == Persona.Word && library.Persona?.Find(second) is { } own)
        {
            return new FactValue(own);
        }
        if (library.Apps.GetValueOrDefault(first)?.Facts.GetValueOrDefault(second) is { } other)
        {
            return state.ValueOf(other);
        }
        return app?.Facts.GetValueOrDefault(first) is { Kind: FactKind.Row } held
            ? new FactValue(library.TableOf(app, held.Table)?.Find(state.ValueOf(held).Text)?.Cell(second) ?? "")
            : null;
    }

    /// <summary>A text with its names in braces filled in.</summary>
    public string Fill(string text) => NamesIn.Replace(text, name => Find(name.Groups["name"].Value)?.Text ?? "");

    public Scope With(AppRow inRow) => new(state, library, app, inRow);

    /// <summary>The names in braces in a text.</summary>
    [GeneratedRegex(@"\{(?<name>[a-z0-9.-]+)\}", RegexOptions.ExplicitCapture)]
    public static partial Regex NamesIn { get; }
}
