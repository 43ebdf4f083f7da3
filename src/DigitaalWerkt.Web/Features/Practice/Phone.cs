using System.Globalization;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The rules of the practice phone: what an act makes of its state. Nothing here is a dead end, everything can be taken back.</summary>
public static class Phone
{
    /// <summary>
    /// The screen that is shown when an address asks for one, or a task: either may ask for something that isn't there, such as
    /// an e-mail that the writers took away.
    /// </summary>
    public static Screen Land(Screen? asked, PhoneState state, PracticeTask? task, PracticeLibrary library) => (asked ?? task?.Start ?? Screen.Inbox) switch
    {
        { HasMail: true } screen when !library.Mails.ContainsKey(screen.Id) => Screen.Inbox,
        { Kind: ScreenKind.SentMessage } screen when !state.Sent.Exists(sent => sent.Id == screen.Id && library.Mails.ContainsKey(sent.ReplyTo)) => Screen.Sent,
        var screen => screen,
    };

    /// <summary>The list in which a received e-mail stands.</summary>
    public static Screen FolderOf(PhoneState state, string mail) => state.Spam.Contains(mail) ? Screen.Spam : Screen.Inbox;

    /// <summary>Does one act.</summary>
    /// <param name="screen">The screen on which it is done.</param>
    /// <param name="typed">What stands in the answer field of that screen; null when it has none.</param>
    /// <param name="task">The task that the learner is doing; null when playing freely.</param>
    public static PhoneAnswer Do(
        PhoneState state, Screen screen, PhoneAct act, string? typed, PracticeTask? task, PracticeLibrary library, DateTimeOffset now)
    {
        if (act.Verb is PhoneVerb.Hint or PhoneVerb.Show or PhoneVerb.Again)
        {
            return task is null ? new PhoneAnswer(state, screen, Outcome.Nothing) : Help(state, screen, act.Verb, task, library);
        }
        if (task is not null)
        {
            state = state with { Arrived = state.Arrived.Union(task.Mails) };
        }
        var text = screen.Kind == ScreenKind.Reply ? typed?.ReplaceLineEndings("\n").Trim() : null;
        if (act.Verb == PhoneVerb.Send && IsSecondTap(state, screen, text))
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
            state = Type(state, screen.Id, text);
        }
        if (act.Verb == PhoneVerb.Send && screen.Kind == ScreenKind.Reply && state.DraftOf(screen.Id).Text.Length == 0)
        {
            return new PhoneAnswer(state, screen, Outcome.Refused, Refusal: Refusal.EmptyText, Typed: typed);
        }
        return Apply(state, screen, act, task, library, now) is var (after, next)
            ? Judged(Remember(state, screen, act.Verb, after), next, task?.Goal.Judge(act, screen, state) ?? Verdict.Nothing, task)
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
            (PhoneVerb.ShowSender, ScreenKind.Message or ScreenKind.Sender) => (state, Screen.Sender(mail)),
            (PhoneVerb.StartReply, ScreenKind.Message or ScreenKind.Sender) => (state.With(mail, draft), Screen.Reply(mail)),
            (PhoneVerb.MarkSpam, ScreenKind.Message or ScreenKind.Sender) when !state.Spam.Contains(mail) =>
                (state with { Spam = state.Spam.Add(mail) }, Screen.Inbox),
            (PhoneVerb.NotSpam, ScreenKind.Message or ScreenKind.Sender) => (state with { Spam = state.Spam.Remove(mail) }, Screen.Message(mail)),
            (PhoneVerb.Write, ScreenKind.Reply) => (state, screen),
            (PhoneVerb.Copy, ScreenKind.Reply) when task?.Goal.Text is { } text => (Type(state, mail, text.Trim()), screen),
            (PhoneVerb.AddFile, ScreenKind.Reply) => (state, Screen.Files(mail)),
            (PhoneVerb.Attach, ScreenKind.Files) when library.Files.ContainsKey(act.Id) =>
                (state.With(mail, draft with { Files = draft.Files.Remove(act.Id).Add(act.Id) }), Screen.Reply(mail)),
            (PhoneVerb.Detach, ScreenKind.Reply) => (state.With(mail, draft with { Files = draft.Files.Remove(act.Id) }), screen),
            (PhoneVerb.Back, ScreenKind.Reply) => (state, Screen.Message(mail)),
            (PhoneVerb.Send, ScreenKind.Reply) => (Send(state, mail, draft, now), Screen.Sent),
            (PhoneVerb.Undo, _) when state.Undo is { } undo => (TakeBack(state, undo), Land(Screen.Parse(undo.Screen), undo.Before, task, library)),
            (PhoneVerb.Reset, _) => (PhoneState.Fresh with { Arrived = state.Arrived }, Screen.Inbox),
            _ => null,
        };
    }

    static PhoneState Type(PhoneState state, string mail, string text) =>
        state.DraftOf(mail).Text == text ? state : state.With(mail, state.DraftOf(mail) with { Text = text });

    static PhoneState Send(PhoneState state, string mail, Draft draft, DateTimeOffset now)
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

    // The answer is gone already, and the form of the old page brings the same words once more.
    static bool IsSecondTap(PhoneState state, Screen screen, string? text) =>
        state.Undo is { Verb: PhoneVerb.Send } undo && undo.Screen == screen.ToString() && state.Sent[^1].Text == text;

    static PhoneState TakeBack(PhoneState state, PhoneUndo undo) => undo.Before with
    {
        Arrived = undo.Before.Arrived.Union(state.Arrived),
        Tasks = undo.Before.Tasks.SetItems(state.Tasks),
    };

    static PhoneState Remember(PhoneState before, Screen screen, PhoneVerb verb, PhoneState after) => verb switch
    {
        PhoneVerb.Undo => after,
        _ when IsSamePhone(before, after) => after with { Undo = null },
        _ => after with { Undo = new PhoneUndo(before with { Undo = null }, screen.ToString(), verb) },
    };

    // By reference: a part that an act leaves alone stays the very same object.
    static bool IsSamePhone(PhoneState one, PhoneState other) =>
        one.Read == other.Read && one.Spam == other.Spam && one.Sent == other.Sent && one.Drafts == other.Drafts && one.Tasks == other.Tasks;

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

    static PhoneState Anew(PhoneState state, PracticeTask task) => state.With(task, TaskTally.None) with
    {
        Read = state.Read.Remove(task.Goal.Mail),
        Spam = state.Spam.Remove(task.Goal.Mail),
        Drafts = state.Drafts.Remove(task.Goal.Mail),
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
                state.With(task, tally with { Misses = Math.Min(tally.Misses + 1, 99), Miss = miss }), screen, Outcome.Missed, miss);
        }
        return new PhoneAnswer(tally.Miss is null ? state : state.With(task, tally with { Miss = null }), screen, Outcome.Nothing);
    }
}
