using System.Net;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>What <see cref="VisitorFormModel"/> asks of the site.</summary>
public sealed class VisitorForms(
    AppDbContext context, CurrentLearner current, HelpLanguage help, Texts texts, Throttle<AppDbContext> throttle, TimeProvider clock)
{
    /// <summary>How many such forms of one kind are sent from one address in an hour: a whole class in a library may do it together.</summary>
    public const int AllowedFromOneAddress = 40;

    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    public Kernel.Language? Help => help.Current;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The learner whose card the device holds.</summary>
    public Task<Guid?> LearnerAsync(CancellationToken cancellationToken) => current.FindAsync(cancellationToken);

    /// <summary>The name on that card.</summary>
    public async Task<string?> CardNameAsync(CancellationToken cancellationToken) => await LearnerAsync(cancellationToken) is { } learner
        ? await context.Learners.Where(l => l.Id == learner).Select(l => l.Name).SingleOrDefaultAsync(cancellationToken)
        : null;

    public async Task<IReadOnlyList<(Guid Id, string Name)>> OrganisationsAsync(CancellationToken cancellationToken) =>
        await context.ReadOpenOrganisationsAsync(cancellationToken);

    public string Say(PersonProblem problem) => texts.Dutch("People", problem.Key());

    /// <returns>Null when it may go on; otherwise from when on one may try again.</returns>
    public Task<DateTimeOffset?> TakeAsync(string subject, IPAddress? address, CancellationToken cancellationToken) =>
        throttle.TakeAsync(subject, address, AllowedFromOneAddress, Window, cancellationToken);

    /// <summary>What came to nothing through no fault of the visitor isn't counted.</summary>
    public Task GiveBackAsync(string subject, IPAddress? address) => throttle.GiveBackAsync(subject, address);
}
