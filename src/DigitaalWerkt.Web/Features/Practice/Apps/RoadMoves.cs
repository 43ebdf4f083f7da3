using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What can be done on the phone in a task, one move at a time.</summary>
/// <param name="mails">The e-mails that a condition names: no other can bring the goal nearer.</param>
sealed class RoadMoves(AppGoal goal, ImmutableArray<string> mails)
{
    static readonly ImmutableArray<PhoneAct> OnMessage =
        [new PhoneAct(PhoneVerb.StartReply), new PhoneAct(PhoneVerb.MarkSpam), new PhoneAct(PhoneVerb.NotSpam)];

    readonly PracticeLibrary library = goal.Library;

    /// <summary>Everything that can be done from a screen, and where it leads.</summary>
    public IEnumerable<(Control Control, PhoneState After, Screen Next)> From(PhoneState state, Screen screen)
    {
        if (AppRules.Find(screen, state, library) is var (app, found))
        {
            foreach (var tap in AppRules.TapsOn(app, found, state, library, goal.Files))
            {
                if (AppRules.Tap(state, screen, tap, library, goal.Files) is var (after, next))
                {
                    yield return (Control.Do(PhoneVerb.Tap, tap), after, next);
                }
            }
        }
        foreach (var place in PlacesFrom(state, screen))
        {
            yield return (Control.Go(place), state, place);
        }
        foreach (var act in MailActsOn(state, screen))
        {
            if (Phone.ApplyInMail(state, screen, act, goal) is var (after, next))
            {
                yield return (Control.Do(act.Verb, act.Id), after, next);
            }
        }
    }

    IEnumerable<Screen> PlacesFrom(PhoneState state, Screen screen)
    {
        var mail = goal.Shows.Contains(MailFacts.App);
        switch (screen.Kind)
        {
            case ScreenKind.Home:
                return [
                    .. goal.Shows.Select(id => library.Apps.GetValueOrDefault(id)).OfType<App>().Select(app => app.StartScreen),
                    .. mail ? [Screen.Inbox] : Array.Empty<Screen>()];
            case ScreenKind.App:
                return goal.Shows.Length > 1 ? [Screen.Home] : [];
            case ScreenKind.Message or ScreenKind.Sender:
                return goal.Offers.To.IsEmpty
                    ? [Phone.FolderOf(state, screen.Id), Screen.More(screen.Id)]
                    : [Phone.FolderOf(state, screen.Id), Screen.More(screen.Id), Screen.Forward(screen.Id)];
            case ScreenKind.Website:
                return [Screen.Message(screen.Id)];
            case ScreenKind.ComposeFiles:
                return [Screen.Compose];
            case ScreenKind.Attachment:
                return [Screen.Message(screen.Id)];
            case ScreenKind.More:
                return [Phone.FolderOf(state, screen.Id)];
            case ScreenKind.Files:
                return [Screen.Reply(screen.Id)];
            case ScreenKind.SentMessage:
                return [Screen.Sent];
            case ScreenKind.Inbox or ScreenKind.Sent or ScreenKind.Spam:
                return goal.Offers.Text.IsEmpty ? [Screen.Home, Screen.Inbox, Screen.Spam] : [Screen.Home, Screen.Inbox, Screen.Compose];
            default:
                return [];
        }
    }

    IEnumerable<PhoneAct> MailActsOn(PhoneState state, Screen screen)
    {
        switch (screen.Kind)
        {
            case ScreenKind.Inbox or ScreenKind.Spam:
                return mails.Where(mail => Phone.FolderOf(state, mail) == screen).Select(mail => new PhoneAct(PhoneVerb.Open, mail));
            case ScreenKind.Compose or ScreenKind.Forward:
                return Letter.Fields
                    .SelectMany(field => goal.Offers.For(field).Select((_, i) => new PhoneAct(PhoneVerb.Fill, $"{field}-{i}")))
                    .Append(new PhoneAct(PhoneVerb.AddFile))
                    .Append(new PhoneAct(PhoneVerb.Send))
                    .Append(new PhoneAct(PhoneVerb.Back));
            case ScreenKind.ComposeFiles:
                return goal.Files.Select(file => new PhoneAct(PhoneVerb.Attach, file));
            case ScreenKind.Attachment:
                return [new PhoneAct(PhoneVerb.SaveFile)];
            case ScreenKind.Message or ScreenKind.More:
                return [new PhoneAct(PhoneVerb.OpenFile), new PhoneAct(PhoneVerb.OpenLink), .. OnMessage];
            case ScreenKind.Reply:
                // Of two roads that are as short, the one on which nothing is sent is lit.
                var draft = state.DraftOf(screen.Id);
                return draft.Text.Length == 0
                    ? [new PhoneAct(PhoneVerb.Back), new PhoneAct(PhoneVerb.Write)]
                    : [new PhoneAct(PhoneVerb.Back), new PhoneAct(PhoneVerb.Send)];
            default:
                return [];
        }
    }
}
