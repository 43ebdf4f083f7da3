using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Tests.Practice;

/// <summary>Somebody with the practice phone in hand, for the tests of the rules.</summary>
sealed class Player(PracticeTask? task = null)
{
    public PhoneState State { get; set; } = PhoneState.Fresh;
    public Screen Screen { get; private set; } = task?.Start ?? Screen.Inbox;
    public TaskTally Tally => State.TallyOf(task);

    public PhoneAnswer Tap(PhoneVerb verb, string id = "", string? typed = null)
    {
        // A browser sends what stands in the field along with every button of that form.
        typed ??= Screen.Kind == ScreenKind.Reply ? State.DraftOf(Screen.Id).Text : null;
        var answer = Phone.Do(State, Screen, new PhoneAct(verb, id), typed, task, PracticeDesk.Library, PracticeDesk.Now);
        (State, Screen) = (answer.State, answer.Screen);
        return answer;
    }

    public Player Go(Screen screen)
    {
        Screen = Phone.Land(screen, State, task, PracticeDesk.Library);
        return this;
    }

    /// <summary>Taps the control that the task would light up.</summary>
    public Outcome Follow()
    {
        var next = task!.Goal.NextControl(State, Screen)!.Value;
        if (next.Screen is { } screen)
        {
            Go(screen);
            return Outcome.Nothing;
        }
        return Tap(next.Act!.Value.Verb, next.Act.Value.Id, next.Act.Value.Verb == PhoneVerb.Write ? "Ik kom graag." : null).Outcome;
    }

    /// <summary>Does something, wise or not: each number is another thing that can be done from here.</summary>
    public void DoAnything(int number)
    {
        string[] mails = [.. PracticeDesk.Library.Mails.Keys.Order()];
        string[] files = [.. PracticeDesk.Library.Files.Keys.Order()];
        var (what, rest) = (number % 3, number / 3);
        if (what == 0)
        {
            var kinds = Enum.GetValues<ScreenKind>();
            var kind = kinds[rest % kinds.Length];
            var id = mails[rest / kinds.Length % mails.Length];
            Go(kind is ScreenKind.Inbox or ScreenKind.Sent or ScreenKind.Spam ? new Screen(kind)
                : kind == ScreenKind.SentMessage ? Screen.SentMessage(State.Sent.LastOrDefault()?.Id ?? "weg")
                : kind is ScreenKind.Home or ScreenKind.Compose or ScreenKind.ComposeFiles ? new Screen(kind)
                : new Screen(kind, id));
            return;
        }
        var verbs = Enum.GetValues<PhoneVerb>();
        var verb = verbs[rest % verbs.Length];
        var ids = verb is PhoneVerb.Attach or PhoneVerb.Detach ? files : mails;
        Tap(verb, ids[rest / verbs.Length % ids.Length], rest % 5 == 0 ? $"Tekst {rest}" : null);
    }
}
