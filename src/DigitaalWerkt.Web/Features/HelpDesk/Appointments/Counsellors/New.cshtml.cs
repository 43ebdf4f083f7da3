using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>A counsellor makes an appointment for a client, with the client in front of them.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class NewModel(KnownClients clients, FreeSlots free, BookAppointment book) : PageModel
{
    [BindProperty]
    public NewInput Input { get; set; } = new();

    [BindProperty(Name = AppointmentLinks.PlaceField, SupportsGet = true)]
    public Guid? Place { get; set; }

    [BindProperty(Name = AppointmentLinks.DayField, SupportsGet = true)]
    public string? Day { get; set; }

    [BindProperty(Name = AppointmentLinks.MomentField, SupportsGet = true)]
    public string? Moment { get; set; }

    public ClientRow Client { get; private set; } = null!;

    public SlotChoice Choice { get; private set; } = null!;

    /// <summary>The nearest that are free, when the one that was chosen is gone.</summary>
    public IReadOnlyList<FreeSlot> Nearest { get; private set; } = [];

    /// <summary>A moment is chosen, or was and is gone now: what was filled in stays.</summary>
    public bool ShowsForm => Choice.Step == SlotStep.Chosen || (Choice.IsGone && HttpMethods.IsPost(Request.Method));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new() { Key = Guid.NewGuid() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input = Input with { Key = Guid.NewGuid() };
            return this.WithoutKey("Input.Topic");
        }
        if (SlotChoice.MomentOf(Moment) is not { } moment || Place is not { } place)
        {
            return this.Invalid("Input.Topic", "Appt_Client_Moment_Error");
        }
        if (EnumName.Read<TicketTopic>(Input.Topic) is not { } topic)
        {
            Nearest = await InsteadAsync(moment, place, cancellationToken);
            return this.Invalid("Input.Topic", "Appt_Client_Topic_Error");
        }
        var person = Client.ToPerson(User.OrganisationId, Language.FindHelp(Client.HelpLanguage));
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{id}", moment.ToUnixTimeSeconds(), place, topic);
        var answer = await book.RunAsync(
            new()
            {
                Key = key,
                StartsAt = moment,
                LocationId = place,
                Within = free.ForVisitor(place),
                MadeBy = User.StaffMemberId,
                Asked = new()
                {
                    Key = key, Origin = TicketOrigin.Counsellor, Topic = topic, Person = person, IsByThem = true, MadeBy = User.StaffMemberId,
                },
            },
            cancellationToken);
        switch (answer.Outcome)
        {
            case AppointmentOutcome.Planned or AppointmentOutcome.Again:
                return this.SeeOther(ClientAppointmentLinks.Appointment(answer.Appointment!.Id, JustDone.Made));
            case AppointmentOutcome.UsedBefore:
                Input = Input with { Key = Guid.NewGuid() };
                Nearest = await InsteadAsync(moment, place, cancellationToken);
                return this.SentBefore("Input.Topic");
            case AppointmentOutcome.PersonTaken:
                Nearest = answer.Nearest;
                return this.Refused("Input.Topic", "Appt_Client_Busy", Client.FirstName);
            default:
                Nearest = answer.Nearest;
                await LoadAsync(id, cancellationToken);
                return this.Refused("Input.Topic", Nearest.Count > 0 ? "Appt_Client_Taken" : "Appt_Client_Taken_All");
        }
    }

    // A button for an hour that is gone would only say so once more.
    async Task<IReadOnlyList<FreeSlot>> InsteadAsync(DateTimeOffset moment, Guid place, CancellationToken cancellationToken) =>
        Choice.IsGone ? await free.NearestAsync(free.ForVisitor(place), moment, cancellationToken) : [];

    async Task<bool> LoadAsync(Guid client, CancellationToken cancellationToken)
    {
        Client = (await clients.FindAsync(client, User, cancellationToken))!;
        if (Client is null)
        {
            return false;
        }
        Choice = new SlotChoice(ClientAppointmentLinks.For(client), null, await free.FindAsync(free.ForVisitor(), cancellationToken))
            .Read(Place, Day, Moment);
        return true;
    }

    public sealed record NewInput
    {
        /// <summary>Made when the form was shown, so that sending it twice is one appointment.</summary>
        public Guid Key { get; init; }

        public string? Topic { get; init; }
    }
}
