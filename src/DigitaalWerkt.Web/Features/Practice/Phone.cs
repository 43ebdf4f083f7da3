using System.Globalization;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The rules of the practice phone: what an act makes of its state. Nothing here is a dead end, everything can be taken back.</summary>
public static class Phone
{
    /// <summary>
    /// The screen that is shown when an address asks for one, or a task: either may ask for something that isn't there, such as
    /// an e-mail that the writers took away.
    /// </summary>
    public static Screen Land(Screen? asked, PhoneState state, PracticeTask? task, PracticeLibrary library)
    {
        var start = task?.Start ?? Screen.Inbox;
        return ShownFor(asked ?? start, state, task, library)
            ?? ShownFor(start, state, task, library)
            ?? (task?.Goal is AppGoal ? Screen.Home : Screen.Inbox);
    }

    /// <summary>The phone as a task finds it: a task that begins anew finds it as that task wants it.</summary>
    public static PhoneState Begin(PhoneState state, PracticeTask? task) =>
        task is { BeginsAnew: true } && state.Doing != task.Key ? task.Goal.Anew(state) with { Doing = task.Key, Undo = null } : state;

    /// <summary>The list in which a received e-mail stands.</summary>
    public static Screen FolderOf(PhoneState state, string mail) => state.Spam.Contains(mail) ? Screen.Spam : Screen.Inbox;

    /// <summary>Does one act.</summary>
    /// <param name="screen">The screen on which it is done.</param>
    /// <param name="typed">What stands in the answer field of that screen; null when it has none.</param>
    /// <param name="task">The task that the learner is doing; null when playing freely.</param>
    /// <param name="fields">What stands in the fields of an app's screen, by the id of their fact.</param>
    public static PhoneAnswer Do(
        PhoneState state, Screen screen, PhoneAct act, string? typed, PracticeTask? task, PracticeLibrary library, DateTimeOffset now,
        IReadOnlyDictionary<string, string?>? fields = null)
    {
        if (act.Verb is PhoneVerb.Hint or PhoneVerb.Show or PhoneVerb.Again)
        {
            return task is null ? new PhoneAnswer(state, screen, Outcome.Nothing) : Help(state, screen, act.Verb, task, library);
        }
        if (task is not null)
        {
            state = Begin(state with { Arrived = state.Arrived.Union(task.Mails) }, task);
        }
        var begun = state;
        var text = screen.Kind == ScreenKind.Reply ? typed?.ReplaceLineEndings("\n").Trim() : null;
        if (act.Verb == PhoneVerb.Send && IsSecondTap(state, screen, text, fields))
        {
            return new PhoneAnswer(state, Screen.Sent, Outcome.Nothing);
        }
        if (task?.Allows(state, screen, Control.Do(act.Verb, act.Id)) == false)
        {
            return new PhoneAnswer(state, screen, Outcome.Nothing);
        }
        if (text is not null)
        {
            if (text.Length > PhoneState.MaxText && act.Verb != PhoneVerb.Copy)
            {
                return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: Refusal.TextTooLong, Typed: typed);
            }
            if (PrivateNumbers.AreIn(text))
            {
                return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: Refusal.PrivateNumber, Typed: PrivateNumbers.TakeOut(text));
            }
            state = Type(state, screen.Id, text);
        }
        if (fields is not null)
        {
            var filled = screen.LetterKey is null ? AppRules.FillIn(state, screen, fields, library) : LetterRules.FillIn(state, screen, fields);
            if (filled.Outcome == Outcome.Refused)
            {
                return filled;
            }
            state = filled.State;
        }
        if (act.Verb == PhoneVerb.Send && LetterRules.MissingOn(screen, state) is { } missing)
        {
            return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: missing) { Letter = state.LetterOf(screen.LetterKey!) };
        }
        if (act.Verb == PhoneVerb.Send && screen.Kind == ScreenKind.Reply && state.DraftOf(screen.Id).Text.Length == 0)
        {
            return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: Refusal.EmptyText, Typed: typed);
        }
        if (act.Verb == PhoneVerb.Tap && AppRules.WrongCode(state, screen, act.Id, fields, library) is { } pad)
        {
            return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: Refusal.WrongCode, Field: pad);
        }
        return Apply(state, screen, act, task, library, now) is var (after, next)
            ? Judged(Remember(state, screen, act, after), next, task?.Goal.Judge(act, screen, begun, after) ?? Verdict.Nothing, task)
            : new PhoneAnswer(state, screen, Outcome.Nothing);
    }

    /// <summary>The phone and the screen after an act; null when the act can't be done on that screen, so that nothing happens.</summary>
    static (PhoneState After, Screen Next)? Apply(
        PhoneState state, Screen screen, PhoneAct act, PracticeTask? task, PracticeLibrary library, DateTimeOffset now)
    {
        var mail = screen.Id;
        var draft = state.DraftOf(mail);
        return (act.Verb, screen.Kind) switch
        {
            (PhoneVerb.Open, ScreenKind.Inbox or ScreenKind.Spam) when library.Mails.ContainsKey(act.Id) =>
                (state with { Read = state.Read.Add(act.Id) }, Screen.Message(act.Id)),
            (PhoneVerb.ShowSender, _) when screen.IsOpenMail => (state, Screen.Sender(mail)),
            (PhoneVerb.StartReply, _) when screen.IsOpenMail => (state.With(mail, draft), Screen.Reply(mail)),
            (PhoneVerb.OpenLink, _) when screen.IsOpenMail && library.Mails.GetValueOrDefault(mail)?.Link is not null =>
                (state.With(MailFacts.LinksOpened, mail, isIn: true), Screen.Website(mail)),
            (PhoneVerb.OpenFile, _) when screen.IsOpenMail && FileOf(mail, library) is { } file =>
                (state.With(MailFacts.Opened, file, isIn: true), Screen.Attachment(mail)),
            (PhoneVerb.SaveFile, ScreenKind.Attachment) when FileOf(mail, library) is { } file =>
                (state.With(MailFacts.Saved, file, isIn: true), screen),
            (PhoneVerb.MarkSpam, ScreenKind.More) when !state.Spam.Contains(mail) =>
                (state with { Spam = state.Spam.Add(mail) }, Screen.Inbox),
            (PhoneVerb.NotSpam, _) when screen.IsOpenMail => (state with { Spam = state.Spam.Remove(mail) }, Screen.Message(mail)),
            (PhoneVerb.Write, ScreenKind.Reply) => (state, screen),
            (PhoneVerb.Copy, ScreenKind.Reply) when task?.Goal is MailGoal { Text: { } text } => (Type(state, mail, text.Trim()), screen),
            (PhoneVerb.AddFile, ScreenKind.Reply) => (state, Screen.Files(mail)),
            (PhoneVerb.Attach, ScreenKind.Files) when library.FilesFor(task?.FilesOnPhone).Any(file => file.Id == act.Id) =>
                (state.With(mail, draft with { Files = draft.Files.Remove(act.Id).Add(act.Id) }), Screen.Reply(mail)),
            (PhoneVerb.Detach, ScreenKind.Reply) => (state.With(mail, draft with { Files = draft.Files.Remove(act.Id) }), screen),
            (PhoneVerb.Back, ScreenKind.Reply) => (state, Screen.Message(mail)),
            (PhoneVerb.Send, ScreenKind.Reply) => (Send(state, mail, draft, now), Screen.Sent),
            (PhoneVerb.Tap, ScreenKind.App) => AppRules.Tap(state, screen, act.Id, library, task?.FilesOnPhone),
            (PhoneVerb.Undo, _) when state.Undo is { } undo => (TakeBack(state, undo), Land(Screen.Parse(undo.Screen), undo.Before, task, library)),
            (PhoneVerb.Reset, _) => (PhoneState.Fresh with { Arrived = state.Arrived }, Screen.Home),
            _ => LetterRules.Apply(state, screen, act, task, library, now),
        };
    }

    /// <summary>
    /// The phone and the screen after an act in the mail app, for the search of roads: what is written there by hand doesn't matter.
    /// </summary>
    internal static (PhoneState After, Screen Next)? ApplyInMail(
        PhoneState state, Screen screen, PhoneAct act, AppGoal goal) => act.Verb switch
        {
            PhoneVerb.Write when screen.Kind == ScreenKind.Reply => (Type(state, screen.Id, "…"), screen),
            PhoneVerb.Fill when screen.LetterKey is not null => LetterRules.Fill(state, screen, act.Id, goal),
            PhoneVerb.Send when LetterRules.MissingOn(screen, state) is not null => null,
            _ => Apply(state, screen, act, task: null, goal.Library, DateTimeOffset.UnixEpoch),
        };

    static Screen? ShownFor(Screen screen, PhoneState state, PracticeTask? task, PracticeLibrary library)
    {
        if (task?.Shows.Contains(screen.AppId ?? MailFacts.App) == false && screen.Kind != ScreenKind.Home)
        {
            return null;
        }
        return screen switch
        {
            { Kind: ScreenKind.Home } => task is { Shows.Length: 1 } ? null : screen,
            { AppId: { } id } => AppRules.Find(screen, state, library) is null ? library.Apps.GetValueOrDefault(id)?.StartScreen : screen,
            { HasMail: true } when !library.Mails.ContainsKey(screen.Id) => Screen.Inbox,
            { Kind: ScreenKind.Website } when library.Mails[screen.Id].Link is null => Screen.Message(screen.Id),
            { Kind: ScreenKind.Attachment } when FileOf(screen.Id, library) is null => Screen.Message(screen.Id),
            { Kind: ScreenKind.SentMessage }
                when !state.Sent.Exists(
                    sent => sent.Id == screen.Id && (sent.IsNew || library.Mails.ContainsKey(sent.ReplyTo))) => Screen.Sent,
            _ => screen,
        };
    }

    static string? FileOf(string mail, PracticeLibrary library) => library.Mails.GetValueOrDefault(mail)?.File;

    static PhoneState Type(PhoneState state, string mail, string text) =>
        state.DraftOf(mail).Text == text ? state : state.With(mail, state.DraftOf(mail) with { Text = text });

    /// <summary>Sends what was written, under an id of its own.</summary>
    internal static PhoneState Send(PhoneState state, string mail, Draft draft, DateTimeOffset now)
    {
        var tick = now.ToUnixTimeMilliseconds();
        while (state.Sent.Exists(sent => sent.Id == IdOf(tick)))
        {
            tick++;
        }
        return state with
        {
            Sent = [.. state.Sent.Add(new SentMail(IdOf(tick), mail, draft.Text, draft.Files, now)).TakeLast(PhoneState.MaxSent)],
            Drafts = state.Drafts.Remove(mail),
        };
    }

    static string IdOf(long tick) => tick.ToString("x", CultureInfo.InvariantCulture);

    // The e-mail is gone already, and the form of the old page brings the same words once more.
    static bool IsSecondTap(PhoneState state, Screen screen, string? text, IReadOnlyDictionary<string, string?>? fields) =>
        state.Undo is { Verb: PhoneVerb.Send } undo && undo.Screen == screen.ToString()
        && (screen.LetterKey is null ? state.Sent[^1].Text == text : LetterRules.Says(state.Sent[^1], fields));

    static PhoneState TakeBack(PhoneState state, PhoneUndo undo) => undo.Before with
    {
        Arrived = undo.Before.Arrived.Union(state.Arrived),
        Tasks = undo.Before.Tasks.SetItems(state.Tasks),
    };

    static PhoneState Remember(PhoneState before, Screen screen, PhoneAct act, PhoneState after) => act.Verb switch
    {
        PhoneVerb.Undo => after,
        _ when IsSamePhone(before, after) => after.Undo is null ? after : after with { Undo = null },
        _ => after with
        {
            Undo = new PhoneUndo(before with { Undo = null }, screen.ToString(), act.Verb, act.Verb == PhoneVerb.Tap ? act.Id : null),
        },
    };

    // By reference: a part that an act leaves alone stays the very same object.
    static bool IsSamePhone(PhoneState one, PhoneState other) =>
        one.Read == other.Read && one.Spam == other.Spam && one.Sent == other.Sent && one.Drafts == other.Drafts
        && one.Letters == other.Letters && one.Tasks == other.Tasks
        && one.Facts == other.Facts;

    static PhoneAnswer Help(PhoneState state, Screen screen, PhoneVerb verb, PracticeTask task, PracticeLibrary library)
    {
        var tally = state.TallyOf(task);
        return verb switch
        {
            PhoneVerb.Hint => new PhoneAnswer(state.With(task, tally with { Hints = Math.Min(tally.Hints + 1, 9) }), screen, Outcome.Nothing),
            PhoneVerb.Show => new PhoneAnswer(state.With(task, tally with { Shown = true }), screen, Outcome.Nothing),
            _ => new PhoneAnswer(Anew(state, task), Land(null, state, task, library), Outcome.Nothing),
        };
    }

    static PhoneState Anew(PhoneState state, PracticeTask task) => task.Goal.Anew(state.With(task, TaskTally.None)) with
    {
        Doing = task.BeginsAnew ? task.Key : state.Doing,
        Undo = null,
    };

    static PhoneAnswer Judged(PhoneState state, Screen screen, Verdict verdict, PracticeTask? task)
    {
        if (task is null)
        {
            return new PhoneAnswer(state, screen, Outcome.Nothing);
        }
        var tally = state.TallyOf(task);
        if (verdict.IsReached)
        {
            return new PhoneAnswer(state.With(task, tally with { Reached = true, Miss = null }), screen, Outcome.Reached);
        }
        if (verdict.Miss is { } miss && !tally.Reached)
        {
            return new PhoneAnswer(
                state.With(task, tally with { Misses = Math.Min(tally.Misses + (verdict.IsPraise ? 0 : 1), 99), Miss = miss }),
                screen,
                Outcome.Missed,
                miss);
        }
        return new PhoneAnswer(tally.Miss is null ? state : state.With(task, tally with { Miss = null }), screen, Outcome.Nothing);
    }
}
