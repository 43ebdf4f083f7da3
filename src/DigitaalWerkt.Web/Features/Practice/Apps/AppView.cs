using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What a screen of an app shows now.</summary>
/// <param name="files">The ids of the files on the phone; null: all.</param>
public sealed class AppView(App app, AppScreen screen, Scope scope, ImmutableArray<string>? files)
{
    public App App => app;

    public string Title => scope.Fill(screen.Title);

    public bool HasBack => screen.Back is not null;

    public IEnumerable<(int Place, Element Element)> Elements => AppRules.Visible(screen, scope);

    public IEnumerable<PracticeFile> Files => scope.Library.FilesFor(files);

    public bool HasField => Elements.Any(element => element.Element is Element.Field or Element.Codepad);

    /// <summary>What the key Enter taps in a field: the large button, or nothing, so that the words are kept.</summary>
    public Control Enter =>
        Elements.Where(element => element.Element is Element.Button { IsMain: true } or Element.Codepad)
            .Select(element => (int?)element.Place)
            .FirstOrDefault() is { } place
            ? Control.Do(PhoneVerb.Tap, AppRules.IdOf(place))
            : Control.Do(PhoneVerb.Write);

    public static string IdOf(int place, string value = "") => AppRules.IdOf(place, value);

    /// <summary>For <c>aria-pressed</c>.</summary>
    public static string Pressed(bool isSo) => isSo ? "true" : "false";

    public string Fill(string text) => scope.Fill(text);

    public IEnumerable<AppRow> RowsOf(Element.Rows list) => AppRules.RowsOf(list, app, scope, files);

    /// <summary>Whether nobody looked at a row yet.</summary>
    public bool IsNew(Element.Rows list, AppRow row) => list.New?.Holds(scope.With(row)) == true;

    public IEnumerable<(AppRow Line, bool IsMine)> LinesOf(Element.Bubbles talk) =>
        TalkRules.LinesOf(talk, app, scope).Select(row => (row, talk.Mine.Holds(scope.With(row))));

    public IEnumerable<AppRow> AnswersOf(Element.Bubbles talk) => TalkRules.AnswersOf(talk, app, scope);

    public bool CanBeginAgain(Element.Bubbles talk) => TalkRules.SaidIn(talk, app, scope).Any();

    /// <summary>The days, a week at a time.</summary>
    public IEnumerable<IGrouping<string, AppRow>> WeeksOf(Element.Days days) =>
        app.Tables[days.Table].Rows.GroupBy(row => Fill(days.Week, row));

    /// <summary>How many appointments a day has.</summary>
    public int EntriesOn(Element.Days days, AppRow day) =>
        app.Tables[days.Entries].Rows
            .Count(row => row.Cell(Element.Days.DayColumn) == day.Id && days.Where?.Holds(scope.With(row)) != false)
        + (days.Mine?.Holds(scope.With(day)) == true ? 1 : 0);

    public IReadOnlyList<AppRow> PartsOf(Element.Trip trip) =>
        [.. app.Tables[trip.Table].Rows.Where(row => trip.Where.Holds(scope.With(row)))];

    public string Fill(string text, AppRow row) => scope.With(row).Fill(text);

    public string ValueOf(Fact fact) => scope.State.ValueOf(fact).Text;

    /// <summary>The drawing that a name stands for; null when the writers took it away.</summary>
    public AppPicture? Picture(string name) => app.Pictures.GetValueOrDefault(Fill(name));

    public AppPicture? Picture(string name, AppRow row) => app.Pictures.GetValueOrDefault(Fill(name, row));

    public int NumberOf(Fact fact) => AppRules.NumberOf(fact, scope.State);

    /// <summary>The file that is read, with its page; null when there is none.</summary>
    public (PracticeFile File, PracticePage Page, int Number, int Count)? Open(Element.Page page) =>
        scope.Library.Files.GetValueOrDefault(ValueOf(page.Opened)) is { } file
        && NumberOf(page.Number) is var number && file.Seen.ElementAtOrDefault(number - 1) is { } seen
            ? (file, seen, number, file.Seen.Length)
            : null;

    public bool IsOn(Element.Switch turned) => AppRules.IsOn(turned, scope);

    /// <summary>For <c>aria-current</c> of a tab.</summary>
    public string? CurrentIf(string tab) => tab == screen.Id ? "page" : null;

    /// <summary>What a tap that was done says; null when it says nothing, or when it turned a switch off.</summary>
    public static string? Says(string tap, AppScreen on, Scope scope)
    {
        var place = tap.Split('.')[0];
        return on.Elements.Index().FirstOrDefault(element => $"{element.Index}" == place).Item switch
        {
            Element.Button { Says: { } words } => scope.Fill(words),
            Element.Codepad { Says: { } words } => scope.Fill(words),
            Element.Bubbles { Answers.Says: { } words } when !tap.EndsWith($".{Element.Bubbles.AgainTap}", StringComparison.Ordinal) =>
                scope.Fill(words),
            Element.Switch { Says: { } words } turned when AppRules.IsOn(turned, scope) => scope.Fill(words),
            _ => null,
        };
    }
}
