namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>A goal in the mail app: what has to be done with one e-mail.</summary>
/// <param name="Mail">The e-mail that it is about.</param>
/// <param name="Attach">With <see cref="GoalKind.Reply"/>: the one file that must go along; null when none must.</param>
/// <param name="Text">With <see cref="GoalKind.Reply"/>: a text to copy, so that spelling is no obstacle.</param>
public sealed record MailGoal(GoalKind Kind, string Mail, string? Attach = null, string? Text = null) : Goal
{
    public override Control? NextControl(PhoneState state, Screen screen)
    {
        var isSpam = state.Spam.Contains(Mail);
        var folder = isSpam ? Screen.Spam : Screen.Inbox;
        return screen.Kind switch
        {
            ScreenKind.Inbox or ScreenKind.Spam => screen == folder ? Control.Do(PhoneVerb.Open, Mail) : Control.Go(folder),
            ScreenKind.Sent => Control.Go(folder),
            ScreenKind.SentMessage => Control.Go(Screen.Sent),
            _ when screen.IsOpenMail && screen.Id == Mail => OnMessage(screen, isSpam),
            _ when screen.IsOpenMail => Control.Go(Phone.FolderOf(state, screen.Id)),
            ScreenKind.Reply when screen.Id == Mail && Kind == GoalKind.Reply => OnReply(state.DraftOf(Mail)),
            ScreenKind.Reply => Control.Do(PhoneVerb.Back),
            ScreenKind.Files when screen.Id == Mail && Kind == GoalKind.Reply && IsMissingFile(state.DraftOf(Mail)) => Control.Do(PhoneVerb.Attach, Attach!),
            ScreenKind.Files => Control.Go(Screen.Reply(screen.Id)),
            ScreenKind.Compose or ScreenKind.Forward => Control.Do(PhoneVerb.Back),
            ScreenKind.ComposeFiles => Control.Go(Screen.Compose),
            ScreenKind.Website or ScreenKind.Attachment => Control.Go(Screen.Message(screen.Id)),
            ScreenKind.Home => Control.Go(Screen.Inbox),
            ScreenKind.App => Control.Go(Screen.Home),
            _ => throw new InvalidOperationException($"There is no road from {screen.Kind}."),
        };
    }

    public override bool Allows(PhoneState state, Screen screen, Control control) =>
        base.Allows(state, screen, control)
        || (NextControl(state, screen)?.Act?.Verb is PhoneVerb.Copy or PhoneVerb.Write && control == NextWhenWritten(state, screen));

    public override PhoneState Anew(PhoneState state) => state with
    {
        Read = state.Read.Remove(Mail),
        Spam = state.Spam.Remove(Mail),
        Drafts = state.Drafts.Remove(Mail),
    };

    public override Verdict Judge(PhoneAct act, Screen screen, PhoneState before, PhoneState after)
    {
        var mail = act.Verb == PhoneVerb.Open ? act.Id : screen.Id;
        return act.Verb switch
        {
            PhoneVerb.Open when Kind == GoalKind.Open && mail == Mail => Verdict.Reached,
            PhoneVerb.ShowSender when Kind == GoalKind.Sender && mail == Mail => Verdict.Reached,
            PhoneVerb.MarkSpam when Kind == GoalKind.Spam && mail == Mail => Verdict.Reached,
            PhoneVerb.Send when Kind == GoalKind.Reply && mail == Mail => JudgeSent(before.DraftOf(mail)),
            PhoneVerb.StartReply when Kind == GoalKind.Reply && mail == Mail => Verdict.Nothing,
            PhoneVerb.Attach when Kind == GoalKind.Reply && mail == Mail && (Attach is null || act.Id == Attach) => Verdict.Nothing,
            PhoneVerb.Attach => Verdict.Missed(act.Id),
            // Who looks for the false e-mail has to read the others and look at their senders.
            PhoneVerb.Open when Kind == GoalKind.Spam || mail == Mail => Verdict.Nothing,
            PhoneVerb.ShowSender => Verdict.Nothing,
            PhoneVerb.Open or PhoneVerb.StartReply or PhoneVerb.Send or PhoneVerb.MarkSpam => Verdict.Missed(mail == Mail ? Verdict.Other : mail),
            _ => Verdict.Nothing,
        };
    }

    Control OnMessage(Screen screen, bool isSpam) => Kind switch
    {
        GoalKind.Open => Control.Go(isSpam ? Screen.Spam : Screen.Inbox),
        GoalKind.Sender when screen.Kind == ScreenKind.Sender => Control.Go(Screen.Message(Mail)),
        GoalKind.Sender => Control.Do(PhoneVerb.ShowSender),
        _ when isSpam => Control.Do(PhoneVerb.NotSpam),
        GoalKind.Reply => Control.Do(PhoneVerb.StartReply),
        _ when screen.Kind == ScreenKind.More => Control.Do(PhoneVerb.MarkSpam),
        _ => Control.Go(Screen.More(Mail)),
    };

    Control OnReply(Draft draft)
    {
        if (draft.Text.Length == 0)
        {
            return Control.Do(Text is null ? PhoneVerb.Write : PhoneVerb.Copy);
        }
        if (WrongFile(draft) is { } wrong)
        {
            return Control.Do(PhoneVerb.Detach, wrong);
        }
        return Control.Do(IsMissingFile(draft) ? PhoneVerb.AddFile : PhoneVerb.Send);
    }

    Verdict JudgeSent(Draft draft)
    {
        if (WrongFile(draft) is { } wrong)
        {
            return Verdict.Missed(wrong);
        }
        return IsMissingFile(draft) ? Verdict.Missed(Verdict.NoFile) : Verdict.Reached;
    }

    // Whoever writes the answer by hand need not copy it: then the control after that works as well.
    Control? NextWhenWritten(PhoneState state, Screen screen) =>
        NextControl(state.With(screen.Id, state.DraftOf(screen.Id) with { Text = "…" }), screen);

    bool IsMissingFile(Draft draft) => Attach is not null && !draft.Files.Contains(Attach);

    string? WrongFile(Draft draft) => Attach is null ? null : draft.Files.Find(file => file != Attach);
}
