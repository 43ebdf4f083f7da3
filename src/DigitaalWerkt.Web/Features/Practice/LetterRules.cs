using System.Globalization;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The rules of an e-mail that the learner begins or sends on: what its fields take, and what an act makes of it.</summary>
static class LetterRules
{
    /// <summary>Keeps what stands in the fields, or says why not.</summary>
    public static PhoneAnswer FillIn(PhoneState state, Screen screen, IReadOnlyDictionary<string, string?> fields)
    {
        if (screen.Kind == ScreenKind.ComposeFiles)
        {
            return new PhoneAnswer(state, screen, Outcome.Nothing);
        }
        var key = screen.LetterKey!;
        var letter = Letter.Fields.Where(fields.ContainsKey).Aggregate(state.LetterOf(key), (so, name) => so.With(name, Read(fields[name])));
        if (RefusalOf(letter) is not { } refusal)
        {
            return new PhoneAnswer(state.With(key, letter), screen, Outcome.Nothing);
        }
        var kept = Letter.Fields.Aggregate(letter, (so, name) => so.With(name, PrivateNumbers.TakeOut(so.Value(name))));
        return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: refusal)
        {
            Letter = refusal == Refusal.PrivateNumber ? kept : letter,
        };
    }

    /// <summary>What has to be filled in before the e-mail on this screen can go; null: nothing, or there is none.</summary>
    public static Refusal? MissingOn(Screen screen, PhoneState state) =>
        screen.LetterKey is not { } key ? null
        : state.LetterOf(key).To.Length == 0 ? Refusal.EmptyTo
        : state.LetterOf(key).Text.Length == 0 && screen.Kind == ScreenKind.Compose ? Refusal.EmptyText
        : null;

    /// <summary>Whether an e-mail that was sent says what stands in the fields.</summary>
    public static bool Says(SentMail sent, IReadOnlyDictionary<string, string?>? fields)
    {
        var letter = new Letter(sent.To ?? "", sent.Subject ?? "", sent.Text);
        return fields is not null && Letter.Fields.Any(fields.ContainsKey)
            && Letter.Fields.Where(fields.ContainsKey).All(name => letter.Value(name) == Read(fields[name]));
    }

    /// <summary>Puts the words of a tile in its field; null: there is no such tile.</summary>
    public static (PhoneState After, Screen Next)? Fill(PhoneState state, Screen screen, string tile, AppGoal? goal) =>
        OfferOf(tile, goal) is var (field, words)
            ? (state.With(screen.LetterKey!, state.LetterOf(screen.LetterKey!).With(field, words)), screen)
            : null;

    /// <summary>The phone and the screen after an act; null when the act can't be done on that screen.</summary>
    public static (PhoneState After, Screen Next)? Apply(
        PhoneState state, Screen screen, PhoneAct act, PracticeTask? task, PracticeLibrary library, DateTimeOffset now) => (act.Verb, screen.Kind) switch
        {
            (PhoneVerb.Fill, ScreenKind.Compose or ScreenKind.Forward) => Fill(state, screen, act.Id, task?.Goal as AppGoal),
            (PhoneVerb.AddFile, ScreenKind.Compose) => (state, Screen.ComposeFiles),
            (PhoneVerb.Attach, ScreenKind.ComposeFiles) when library.FilesFor(task?.FilesOnPhone).Any(file => file.Id == act.Id) =>
                (WithFile(state, act.Id), Screen.Compose),
            (PhoneVerb.Detach, ScreenKind.Compose) => (WithFile(state, null), screen),
            (PhoneVerb.Back, ScreenKind.Compose) => (state, Screen.Inbox),
            (PhoneVerb.Back, ScreenKind.Forward) => (state, Screen.Message(screen.Id)),
            (PhoneVerb.Send, ScreenKind.Compose or ScreenKind.Forward) => (Send(state, screen.LetterKey!, now), Screen.Sent),
            _ => null,
        };

    static PhoneState WithFile(PhoneState state, string? file) =>
        state.With(Letter.NewKey, state.LetterOf(Letter.NewKey) with { File = file });

    static PhoneState Send(PhoneState state, string key, DateTimeOffset now)
    {
        var letter = state.LetterOf(key);
        var sent = Phone.Send(state, key, new Draft(letter.Text, letter.File is { } file ? [file] : []), now);
        return sent with
        {
            Sent = sent.Sent.SetItem(
                sent.Sent.Count - 1,
                sent.Sent[^1] with { To = letter.To, Subject = letter.Subject.Length > 0 ? letter.Subject : null }),
            Drafts = state.Drafts,
            Letters = state.Letters.Remove(key),
        };
    }

    static Refusal? RefusalOf(Letter letter) =>
        Letter.Fields.Any(field => PrivateNumbers.AreIn(letter.Value(field))) ? Refusal.PrivateNumber
        : letter.To.Length > Letter.MaxLine || letter.Subject.Length > Letter.MaxLine || letter.Text.Length > PhoneState.MaxText
            ? Refusal.TextTooLong
        : null;

    // The id of a tile is the name of its field and its number.
    static (string Field, string Words)? OfferOf(string id, AppGoal? goal)
    {
        var (field, number) = id.Split('-') is [var name, var digits] ? (name, digits) : ("", "");
        return goal is not null && Letter.Fields.Contains(field)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && goal.Offers.For(field).ElementAtOrDefault(index) is { } words
                ? (field, words)
                : null;
    }

    static string Read(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";
}
