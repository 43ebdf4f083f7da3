namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The practice phone for a page that shows it, with or without a task.</summary>
public sealed class PhonePage(PhoneStore store, PracticeLibrary library, IPhoneLife life, TimeProvider clock)
{
    /// <summary>What is on the phone before anybody touches it.</summary>
    public PracticeLibrary Library => library;

    /// <summary>The phone as it is now. Looking changes nothing.</summary>
    /// <param name="asked">The word in the address for the screen; null for the first one.</param>
    /// <param name="place">The <see cref="PhonePlace"/> in the address; anything may stand there.</param>
    public async Task<PhoneView> ViewAsync(
        PracticeTask? task, string? asked, string? place, PhoneLinks links, CancellationToken cancellationToken)
    {
        // A task shows the e-mails of its lesson alone.
        var lived = task is null ? await life.ReadAsync(cancellationToken) : PhoneLife.None;
        return View(await store.ReadAsync(cancellationToken), task, asked, place, links, lived);
    }

    /// <summary>A phone that isn't the learner's own, as it is in a task.</summary>
    /// <param name="asked">As in <see cref="ViewAsync"/>.</param>
    /// <param name="place">As in <see cref="ViewAsync"/>.</param>
    public PhoneView View(PhoneState kept, PracticeTask task, string? asked, string? place, PhoneLinks links) =>
        View(kept, task, asked, place, links, PhoneLife.None);

    /// <summary>The phone as it is now, to be looked at later. What could be taken back isn't kept.</summary>
    /// <param name="asked">The word in the address for the screen; anything.</param>
    public async Task<PhoneSnapshot> SnapshotAsync(PracticeTask task, string? asked, CancellationToken cancellationToken)
    {
        var state = Phone.Begin(await store.ReadAsync(cancellationToken), task) with { Undo = null };
        return new(Phone.Land(Screen.Parse(asked), state, task, library).ToString(), state);
    }

    /// <summary>The phone of somebody at an earlier moment, of which nothing works.</summary>
    /// <param name="task">What they were doing; null: its lesson isn't there any more.</param>
    /// <param name="address">Of the page that shows it.</param>
    /// <param name="at">When it was so.</param>
    public PhoneView Look(PhoneSnapshot snapshot, PracticeTask? task, string address, DateTimeOffset at) =>
        new(snapshot.State, Phone.Land(Screen.Parse(snapshot.Screen), snapshot.State, task, library), task, new(address, address), library, at)
        {
            IsLookedAt = true,
        };

    /// <summary>The phone after an act that was refused: with what was typed, and why.</summary>
    public PhoneView View(PracticeTask? task, PhoneAnswer answer, PhoneLinks links) =>
        new(answer.State, answer.Screen, task, links, library, clock.GetUtcNow())
        {
            Refusal = answer.Refusal,
            Typed = answer.Typed,
            Field = answer.Field,
            Refused = answer.Letter,
        };

    /// <summary>Does what a form asks, and keeps it. A form that asks for nothing we know changes nothing.</summary>
    public Task<PhoneAnswer> DoAsync(PracticeTask? task, PhoneInput input, CancellationToken cancellationToken) =>
        store.ChangeAsync(state => Do(state, task, input), cancellationToken);

    /// <summary>Does what a form asks on a phone, and keeps nothing.</summary>
    public PhoneAnswer Do(PhoneState state, PracticeTask? task, PhoneInput input)
    {
        var begun = Phone.Begin(state, task);
        var screen = Phone.Land(Screen.Parse(input.Screen), begun, task, library);
        if (PhoneAct.Parse(input.Act) is not { } act)
        {
            return new PhoneAnswer(state, screen, Outcome.Nothing);
        }
        var answer = Phone.Do(state, screen, act, input.Text, task, library, clock.GetUtcNow(), input.Fields);
        return answer.Outcome == Outcome.Refused
            ? answer
            : answer with { Place = PhonePlace.After(begun, screen, act, answer, task, library) };
    }

    PhoneView View(PhoneState kept, PracticeTask? task, string? asked, string? place, PhoneLinks links, PhoneLife lived)
    {
        var state = Phone.Begin(kept, task);
        var screen = Phone.Land(Screen.Parse(asked) ?? (task is null ? Screen.Home : null), state, task, library);
        return new PhoneView(state, screen, task, links, library, clock.GetUtcNow())
        {
            TakesFocus = asked is not null && place is null,
            Place = place,
            Life = lived,
        };
    }
}
