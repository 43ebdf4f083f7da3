using System.Collections.Immutable;
using System.Globalization;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>The rules of the apps that are data: what a screen shows, and what a tap on it makes of the phone.</summary>
static class AppRules
{
    /// <summary>The elements that are there, each with its place in the file, which is its id among the taps.</summary>
    public static IEnumerable<(int Place, Element Element)> Visible(AppScreen screen, Scope scope) =>
        screen.Elements.Index().Where(element => element.Item.When?.Holds(scope) != false);

    public static IEnumerable<AppRow> RowsOf(Element.Rows list, App app, Scope scope, ImmutableArray<string>? files) =>
        (list.Table == AppTables.Files ? AppTables.Of(scope.Library.FilesFor(files)) : app.Tables[list.Table]).Rows
            .Where(row => list.Where?.Holds(scope.With(row)) != false);

    /// <summary>The rows that the home screen counts.</summary>
    public static int NewIn(App app, PhoneState state, PracticeLibrary library) => app is { Badge: { } badge, Arrives: { } arrives }
        ? app.Tables[arrives.Table].Rows.Count(row => badge.Holds(new Scope(state, library, app, row)))
        : 0;

    /// <summary>The code pad that a tap is on, when the code beside it isn't the one that it asks; else null.</summary>
    /// <param name="fields">What stands in the fields of the screen.</param>
    public static Element.Codepad? WrongCode(
        PhoneState state, Screen at, string tap, IReadOnlyDictionary<string, string?>? fields, PracticeLibrary library) =>
        Find(at, state, library) is var (app, screen)
        && ElementOf(tap, screen, new Scope(state, library, app)) is (Element.Codepad pad, _)
        && CodeIn(fields?.GetValueOrDefault(tap)) != pad.Asks
            ? pad
            : null;

    /// <summary>The screen that an address means; null when it isn't there, or has nothing to show yet.</summary>
    public static (App App, AppScreen Screen)? Find(Screen screen, PhoneState state, PracticeLibrary library) =>
        screen.AppId is { } id && library.Apps.TryGetValue(id, out var app) && app.Screens.TryGetValue(screen.ScreenId, out var found)
        && (found.Needs is not { } needs || state.ValueOf(app.Facts[needs]).IsTrue)
            ? (app, found)
            : null;

    /// <summary>Keeps what stands in the fields of a screen, or says why not.</summary>
    public static PhoneAnswer FillIn(
        PhoneState state, Screen screen, IReadOnlyDictionary<string, string?> fields, PracticeLibrary library)
    {
        if (Find(screen, state, library) is var (app, shown))
        {
            foreach (var field in FieldsOn(shown, new Scope(state, library, app)).Where(field => fields.ContainsKey(field.Fact.Id)))
            {
                var words = fields[field.Fact.Id]?.Trim() ?? "";
                if (PrivateNumbers.AreIn(words))
                {
                    return new PhoneAnswer(
                        state, screen, Outcome.Refused, Refusal: Refusal.PrivateNumber, Typed: PrivateNumbers.TakeOut(words), Field: field);
                }
                if (words.Length > field.Fact.Most)
                {
                    return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: Refusal.TextTooLong, Typed: words, Field: field);
                }
                state = state.With(field.Fact, words);
            }
        }
        return new PhoneAnswer(state, screen, Outcome.Nothing);
    }

    /// <summary>The ids of everything that can be tapped on a screen.</summary>
    public static IEnumerable<string> TapsOn(
        App app, AppScreen screen, PhoneState state, PracticeLibrary library, ImmutableArray<string>? files)
    {
        var scope = new Scope(state, library, app);
        foreach (var (place, element) in Visible(screen, scope))
        {
            IEnumerable<string> values = element switch
            {
                Element.Rows list => RowsOf(list, app, scope, files).Select(row => row.Id),
                Element.Field field => field.Offers.Select(scope.Fill),
                Element.Tiles tiles => tiles.Words.Select(scope.Fill),
                Element.Choice choice => choice.Fact.Values,
                Element.Days days => app.Tables[days.Table].Rows.Select(row => row.Id),
                Element.Prompt prompt => prompt.Words.Keys,
                Element.Crop crop => crop.Fact.Values,
                Element.Slider slider => SlidesOf(slider, state),
                Element.Page page => TurnsOf(page, scope),
                Element.File => library.FilesFor(files).Select(file => file.Id),
                Element.Tabs tabs => tabs.Screens.Select(tab => tab.Screen),
                Element.Bubbles talk => TalkRules.TapsOn(talk, app, scope),
                Element.Button or Element.Switch or Element.Codepad => [""],
                _ => [],
            };
            foreach (var value in values)
            {
                yield return IdOf(place, value);
            }
        }
        // Last: of two roads that are as short, the one that goes on is lit.
        if (screen.Back is not null)
        {
            yield return AppScreen.BackTap;
        }
    }

    public static IEnumerable<Element.Field> FieldsOn(AppScreen screen, Scope scope) =>
        Visible(screen, scope).Select(element => element.Element).OfType<Element.Field>();

    /// <summary>The words on a screen that can be tapped, as they stand there.</summary>
    public static IEnumerable<string> WordsOn(Screen at, PhoneState state, PracticeLibrary library, ImmutableArray<string>? files)
    {
        if (Find(at, state, library) is not var (app, screen))
        {
            return [];
        }
        var scope = new Scope(state, library, app);
        return Visible(screen, scope).SelectMany(element => WordsOf(element.Element, app, scope, files))
            .Concat(library.FilesFor(files).Select(file => file.Name));
    }

    public static string IdOf(int place, string value = "") => value.Length == 0 ? $"{place}" : $"{place}.{value}";

    /// <summary>The element that a tap is on; null when there is none, or when it isn't shown.</summary>
    public static (Element Element, string Value)? ElementOf(string tap, AppScreen screen, Scope scope)
    {
        var dot = tap.IndexOf('.');
        var place = dot < 0 ? tap : tap[..dot];
        return Visible(screen, scope).FirstOrDefault(element => $"{element.Place}" == place) is { Element: { } element }
            ? (element, dot < 0 ? "" : tap[(dot + 1)..])
            : null;
    }

    /// <summary>The phone and the screen after a tap; null when it can't be tapped there, so that nothing happens.</summary>
    public static (PhoneState After, Screen Next)? Tap(
        PhoneState state, Screen at, string tap, PracticeLibrary library, ImmutableArray<string>? files)
    {
        if (Find(at, state, library) is not var (app, screen))
        {
            return null;
        }
        if (tap == AppScreen.BackTap)
        {
            return screen.Back is { } back ? (state, Screen.App(app.Id, back)) : null;
        }
        var scope = new Scope(state, library, app);
        if (ElementOf(tap, screen, scope) is not var (element, value))
        {
            return null;
        }
        return element switch
        {
            Element.Rows list =>
                RowsOf(list, app, scope, files).FirstOrDefault(row => row.Id == value) is { } row ? Do(list.Tap, row) : null,
            Element.Field field => field.Offers.Select(scope.Fill).Contains(value) ? (state.With(field.Fact, value), at) : null,
            Element.Tiles tiles => tiles.Words.Select(scope.Fill).Contains(value) ? (state.With(tiles.Fact, value), at) : null,
            Element.Choice choice => choice.Fact.Values.Contains(value) ? (state.With(choice.Fact, value), at) : null,
            Element.Days days => app.Tables[days.Table].Find(value) is not null
                ? (state.With(days.Chosen, value), days.Go is { } day ? Screen.App(app.Id, day) : at)
                : null,
            Element.Prompt prompt => prompt.Words.ContainsKey(value) ? (state.With(prompt.Fact, value), at) : null,
            Element.Crop crop => crop.Fact.Values.Contains(value) ? (state.With(crop.Fact, value), at) : null,
            Element.Slider slider => SlidesOf(slider, state).Contains(value)
                ? (Add(state, slider.Fact, value == Element.Slider.MoreTap ? 1 : -1), at)
                : null,
            Element.Page page => TurnsOf(page, scope).Contains(value)
                ? (Add(state, page.Number, value == Element.Page.OnTap ? 1 : -1), at)
                : null,
            Element.File file => library.FilesFor(files).Any(known => known.Id == value) ? (state.With(file.Fact, value), at) : null,
            Element.Tabs tabs => tabs.Screens.Any(tab => tab.Screen == value) ? (state, Screen.App(app.Id, value)) : null,
            Element.Switch turned => (Turn(turned, state, scope), at),
            Element.Button button => Do(button.Tap, null),
            Element.Codepad pad => Do(pad.Tap, null),
            Element.Bubbles talk => TalkRules.TapsOn(talk, app, scope).Contains(value) ? (TalkRules.Say(talk, value, app, scope), at) : null,
            _ => null,
        };

        (PhoneState, Screen)? Do(Effect effect, AppRow? row)
        {
            var after = effect.Sets.Aggregate(state, (so, statement) => Apply(statement, so, new Scope(so, library, app, row), row));
            after = effect.Send.Aggregate(after, (so, arrival) => so.With(arrival.Set, arrival.Id, isIn: true));
            return (after, effect.Go is { } go ? Screen.App(app.Id, go) : at);
        }
    }

    /// <summary>The pages of the file that is read.</summary>
    public static ImmutableArray<PracticePage> PagesOf(Element.Page page, Scope scope) =>
        scope.Library.Files.GetValueOrDefault(scope.State.ValueOf(page.Opened).Text)?.Seen ?? [];

    public static int NumberOf(Fact fact, PhoneState state) =>
        int.TryParse(state.ValueOf(fact).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static bool IsOn(Element.Switch turned, Scope scope)
    {
        var value = scope.State.ValueOf(turned.Fact);
        return turned.Member is { } member ? value.Members!.Contains(member.In(scope)) : value.IsTrue;
    }

    static IEnumerable<string> WordsOf(Element element, App app, Scope scope, ImmutableArray<string>? files) => element switch
    {
        Element.Rows list => RowsOf(list, app, scope, files).Select(row => scope.With(row).Fill(list.Title)),
        Element.Field field => field.Offers.Select(scope.Fill).Prepend(field.Label),
        Element.Tiles tiles => tiles.Words.Select(scope.Fill),
        Element.Choice choice => choice.Words.Values.Prepend(choice.Label),
        Element.Days days => app.Tables[days.Table].Rows.Select(row => scope.With(row).Fill(days.Name)),
        Element.Prompt prompt => prompt.Words.Values,
        Element.Crop crop => crop.Words.Values.Prepend(crop.Label),
        Element.Slider slider => [slider.Label, slider.Less, slider.More],
        Element.Page => [PhoneWords.PageBack, PhoneWords.PageOn],
        Element.Tabs tabs => tabs.Screens.Select(tab => tab.Label),
        Element.Button button => [button.Label],
        Element.Switch turned => [turned.Label],
        Element.Codepad pad => [pad.Label, PhoneWords.Ok],
        Element.Bubbles talk => TalkRules.AnswersOf(talk, app, scope).Select(row => scope.With(row).Fill(talk.Words)).Append(PhoneWords.Again),
        _ => [],
    };

    static IEnumerable<string> SlidesOf(Element.Slider slider, PhoneState state)
    {
        var number = NumberOf(slider.Fact, state);
        return new[] { (number > 0, Element.Slider.LessTap), (number < slider.Fact.Most, Element.Slider.MoreTap) }
            .Where(tap => tap.Item1).Select(tap => tap.Item2);
    }

    static IEnumerable<string> TurnsOf(Element.Page page, Scope scope)
    {
        var number = NumberOf(page.Number, scope.State);
        return new[] { (number > 1, Element.Page.BackTap), (number < PagesOf(page, scope).Length, Element.Page.OnTap) }
            .Where(tap => tap.Item1).Select(tap => tap.Item2);
    }

    // A code is written with spaces too.
    static string CodeIn(string? typed) => string.Concat((typed ?? "").Where(char.IsAsciiDigit));

    static PhoneState Add(PhoneState state, Fact fact, int step) =>
        state.With(fact, (NumberOf(fact, state) + step).ToString(CultureInfo.InvariantCulture));

    static PhoneState Turn(Element.Switch turned, PhoneState state, Scope scope)
    {
        var isOn = IsOn(turned, scope);
        return turned.Member is { } member
            ? state.With(turned.Fact.Key, member.In(scope), !isOn)
            : state.With(turned.Fact, isOn ? Fact.No : Fact.Yes);
    }

    static PhoneState Apply(Statement statement, PhoneState state, Scope scope, AppRow? row)
    {
        var value = statement.Value?.In(scope) ?? row!.Id;
        return statement.Kind == StatementKind.Assign
            ? state.With(statement.Fact, value)
            : state.With(statement.Fact.Key, value, statement.Kind == StatementKind.Add);
    }
}
