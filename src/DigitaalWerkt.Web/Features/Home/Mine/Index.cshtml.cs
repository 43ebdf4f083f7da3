using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Home.Mine;

/// <summary>
/// Everything of whoever holds this device, with a card or without one: where they go on, what they can do, what was agreed, and what is kept
/// about them (docs/adr/0048-my-page-and-certificates.md).
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    LearnerProgress progress, ModuleLibrary library, CurrentLearner current, DeviceWork work, AppDbContext context, TimeProvider clock,
    MyBookings bookings, MyAppointments appointments, MyQuestions questions, MyCertificates certificates, MyWords words,
    IEnumerable<ICardPart> parts, IEnumerable<IProgressPart> learned) : PageModel
{
    public bool HasCard { get; private set; }

    /// <summary>True when something stands on this device and on no card.</summary>
    public bool HasWork => work.IsPresent;

    /// <summary>The name on the card; null: none was told.</summary>
    public string? Name { get; private set; }

    public GoOn? GoOn { get; private set; }

    /// <summary>True when no lesson was begun yet.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The lesson of which a task comes back today; null: none.</summary>
    public Module? Again { get; private set; }

    /// <summary>What they can do, by the group of the lesson.</summary>
    public IReadOnlyList<IGrouping<LessonGroup, Module>> Can { get; private set; } = [];

    /// <summary>What other features tell about what they can do.</summary>
    public IReadOnlyList<ProgressSection> Learned { get; private set; } = [];

    /// <summary>How many words they keep.</summary>
    public int Words { get; private set; }

    /// <summary>True when one of them comes back today.</summary>
    public bool WordsAreDue { get; private set; }

    public IReadOnlyList<ManagedBooking> Classes { get; private set; } = [];

    public IReadOnlyList<ManagedAppointment> Appointments { get; private set; } = [];

    public IReadOnlyList<FollowedTicket> Questions { get; private set; } = [];

    /// <summary>How many certificates they have.</summary>
    public int Certificates { get; private set; }

    /// <summary>True when they did all for one that they don't have yet.</summary>
    public bool MayAsk { get; private set; }

    /// <summary>What features lay for whoever holds a card: what one comes for.</summary>
    public IReadOnlyList<CardSection> First { get; private set; } = [];

    /// <summary>The same, with who sees what.</summary>
    public IReadOnlyList<CardSection> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var log = await progress.ReadAsync(cancellationToken);
        GoOn = Learning.Progress.GoOn.From(log, library);
        IsNew = log.Events.IsEmpty;
        Again = RecallState.DueOn(clock.Today(), library.Modules, log);
        Can = [.. CanDo.In(library.Modules, log).GroupBy(module => module.Group!.Value)];
        var kept = await words.ReadAsync(cancellationToken);
        Words = kept.Kept.Count(word => library.Words.Find(word) is not null);
        WordsAreDue = WordExercise.For(kept, library.Words, clock.Today()) is not null;
        Classes = await bookings.ReadAsync(cancellationToken);
        Appointments = await appointments.ReadAsync(cancellationToken);
        Questions = [.. (await questions.ReadAsync(cancellationToken)).Where(question => question.Ticket.IsOpen)];
        var mine = await certificates.ReadAsync(cancellationToken);
        Certificates = mine.Count;
        MayAsk = CertificateGround.All(library.Modules, log).Any(ground => ground.IsReached && !mine.Any(c => c.Kind == ground.Kind));
        if (await current.FindAsync(cancellationToken) is { } learner)
        {
            await ReadCardAsync(learner, cancellationToken);
        }
    }

    async Task ReadCardAsync(Guid learner, CancellationToken cancellationToken)
    {
        HasCard = true;
        Name = await context.Learners.Where(l => l.Id == learner).Select(l => l.Name).SingleOrDefaultAsync(cancellationToken);
        First = await ReadAsync(parts.Where(part => part.ComesFirst), learner, cancellationToken);
        Others = await ReadAsync(parts.Where(part => !part.ComesFirst), learner, cancellationToken);
        var sections = new List<ProgressSection>();
        foreach (var part in learned)
        {
            if (await part.ReadAsync(learner, cancellationToken) is { } section)
            {
                sections.Add(section);
            }
        }
        Learned = sections;
    }

    static async Task<IReadOnlyList<CardSection>> ReadAsync(IEnumerable<ICardPart> laid, Guid learner, CancellationToken cancellationToken)
    {
        var sections = new List<CardSection>();
        foreach (var part in laid)
        {
            sections.Add(await part.ReadAsync(learner, cancellationToken));
        }
        return sections;
    }
}
