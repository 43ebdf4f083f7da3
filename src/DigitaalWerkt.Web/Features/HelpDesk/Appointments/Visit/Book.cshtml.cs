using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>
/// A visitor makes an appointment: place, day, hour, what it is about, and how they are reached. One thing a page; before the last one nothing
/// is written. Whoever comes from their question is asked for nothing more than the hour.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BookModel(
    VisitorForms forms, AppDbContext context, FreeSlots free, BookForVisitor book, AppointmentTokens tokens, TicketTokens questions, FindAppointment find,
    MyAppointments mine, ReachChannel channel, VisitorDevice device, TimeProvider clock) : VisitorFormModel(forms)
{
    [BindProperty]
    public BookInput Input { get; set; } = new();

    [BindProperty(Name = AppointmentLinks.PlaceField, SupportsGet = true)]
    public Guid? Place { get; set; }

    [BindProperty(Name = AppointmentLinks.DayField, SupportsGet = true)]
    public string? Day { get; set; }

    [BindProperty(Name = AppointmentLinks.MomentField, SupportsGet = true)]
    public string? Moment { get; set; }

    [BindProperty(Name = AppointmentLinks.QuestionField, SupportsGet = true)]
    public string? Question { get; set; }

    /// <summary>What the question is about, chosen before the form.</summary>
    [BindProperty(Name = "over", SupportsGet = true)]
    public string? About { get; set; }

    public SlotChoice Choice { get; private set; } = null!;

    /// <summary>The nearest that are free, when the one that was chosen is gone.</summary>
    public IReadOnlyList<FreeSlot> Nearest { get; private set; } = [];

    public BookNotice Notice { get; private set; }

    protected override string Subject => "appointments";

    protected override PersonInput Filled => Input;

    /// <summary>It is about a question of somebody whom we know.</summary>
    public bool IsKnown => Ticket is { PersonId: not null };

    /// <summary>Only the topic is still to be chosen.</summary>
    public bool AsksTopic => ShowsForm && Ticket is null && Input.ReadTopic() is null;

    /// <summary>A moment is chosen, free or not: what comes next is said about it.</summary>
    public bool ShowsForm => Choice.Step == SlotStep.Chosen || Notice is not BookNotice.Nothing;

    public string Heading => Notice == BookNotice.Closed ? "Appt_Closed_Title"
        : AsksTopic ? "Appt_Topic_Title"
        : ShowsForm ? IsKnown ? "Appt_Sure_Title" : "Appt_Who_Title"
        : $"Appt_Pick_{Choice.Step}";

    /// <summary>Whether an hour was asked for that is gone: said above what is left.</summary>
    public bool WasGone => Notice == BookNotice.Nothing && Choice.IsGone;

    Ticket? Ticket { get; set; }

    /// <summary>The address of this page with what was chosen so far, and a topic.</summary>
    public string With(TicketTopic topic) =>
        $"{AppointmentLinks.Moment(AppointmentLinks.Begin, Choice.Location!.Value, Choice.Slot!.StartsAt, Question)}&over={topic}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        await LoadAsync(cancellationToken);
        if (await PlannedAsync(cancellationToken) is { } planned)
        {
            if (!planned.IsOver(clock.GetUtcNow()))
            {
                return Redirect(AppointmentLinks.Show(tokens.Of(planned.Id)));
            }
            // Until the steward says what became of it, there is no other one about this question.
            Notice = BookNotice.Closed;
            return Page();
        }
        Input = new() { Key = Guid.NewGuid(), Topic = About, Name = await CardNameAsync(cancellationToken) };
        if (Choice.Step == SlotStep.Chosen)
        {
            _ = device.Id;
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // What can't be bound counts as not filled in; the messages are ours.
        ModelState.Clear();
        await LoadAsync(cancellationToken);
        if (SlotChoice.MomentOf(Moment) is not { } moment || Place is not { } place || (Ticket is null && Input.ReadTopic() is null))
        {
            return this.Again(StatusCodes.Status422UnprocessableEntity);
        }
        var learnerId = await LearnerAsync(cancellationToken);
        var person = IsKnown ? null : ReadPerson(learnerId);
        if (person is null && !IsKnown)
        {
            return await WrongAsync(moment, place, cancellationToken);
        }
        return await CountedAsync(() => BookAsync(moment, place, person, learnerId, cancellationToken), cancellationToken);
    }

    async Task<IActionResult> BookAsync(
        DateTimeOffset moment, Guid place, PersonDetails? person, Guid? learnerId, CancellationToken cancellationToken)
    {
        var whose = person is null ? "" : Person.KeyOf(person);
        var key = RequestKey.Of(Input.Key, device.Id, $"{Ticket?.Id} {whose}", moment.ToUnixTimeSeconds(), place, Input.Topic);
        var asked = person is null ? null : new NewTicket
        {
            Key = key,
            Origin = TicketOrigin.Website,
            Topic = Input.ReadTopic() ?? TicketTopic.Other,
            Person = person,
            LearnerId = learnerId,
        };
        var answer = await book.RunAsync(
            new() { Key = key, StartsAt = moment, LocationId = place, Within = free.ForVisitor(place), TicketId = Ticket?.Id, Asked = asked },
            cancellationToken);
        return answer is null ? this.SeeOther(AppointmentLinks.Sent(channel.AnswerBy(person!.Reach))) : Told(answer);
    }

    IActionResult Told(AppointmentAnswer answer)
    {
        switch (answer.Outcome)
        {
            case AppointmentOutcome.HasOne when answer.Appointment?.IsOver(clock.GetUtcNow()) == true:
                return Told(BookNotice.Closed, StatusCodes.Status409Conflict);
            case AppointmentOutcome.Planned or AppointmentOutcome.Again when answer.Appointment is { } made:
                mine.Remember(made);
                return this.SeeOther(AppointmentLinks.Show(tokens.Of(made.Id), JustDone.Made));
            case AppointmentOutcome.HasOne when answer.Appointment is { } earlier:
                return this.SeeOther(AppointmentLinks.Show(tokens.Of(earlier.Id)));
            case AppointmentOutcome.HasOne:
                return this.SeeOther(AppointmentLinks.For(Question!));
            case AppointmentOutcome.UsedBefore:
                Input.Key = Guid.NewGuid();
                return Told(BookNotice.UsedBefore, StatusCodes.Status409Conflict);
            case AppointmentOutcome.Closed:
                return Told(BookNotice.Closed, StatusCodes.Status409Conflict);
            default:
                // The same for both: whoever is told so holds the appointment that is in the way.
                Nearest = answer.Nearest;
                return Told(BookNotice.Taken, StatusCodes.Status409Conflict);
        }
    }

    PageResult Told(BookNotice notice, int status)
    {
        Notice = notice;
        return this.Again(status);
    }

    async Task<PageResult> WrongAsync(DateTimeOffset moment, Guid place, CancellationToken cancellationToken)
    {
        if (Choice.Slot is null)
        {
            // Both is said at once, and what was typed stays.
            Notice = BookNotice.Taken;
            Nearest = await free.NearestAsync(free.ForVisitor(place), moment, cancellationToken);
        }
        return Wrong();
    }

    protected override void SayTooMany() => Notice = BookNotice.TooMany;

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        Ticket = await QuestionIdAsync(cancellationToken) is { } id
            ? await context.Tickets.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.State < TicketState.Solved, cancellationToken)
            : null;
        Question = Ticket is null ? null : Question;
        Choice = new SlotChoice(AppointmentLinks.Begin, Question, await free.FindAsync(free.ForVisitor(), cancellationToken)).Read(Place, Day, Moment);
        await LoadCardAsync(cancellationToken);
        await LoadOrganisationsAsync(cancellationToken);
    }

    async Task<Guid?> QuestionIdAsync(CancellationToken cancellationToken) => Question is null ? null
        : questions.Read(Question) ?? (await find.ByTokenAsync(Question, cancellationToken))?.Appointment.TicketId;

    async Task<Appointment?> PlannedAsync(CancellationToken cancellationToken) => Ticket is { Id: var ticket }
        ? await context.Appointments.AsNoTracking().SingleOrDefaultAsync(
            a => a.TicketId == ticket && a.State == AppointmentState.Planned, cancellationToken)
        : null;
}
