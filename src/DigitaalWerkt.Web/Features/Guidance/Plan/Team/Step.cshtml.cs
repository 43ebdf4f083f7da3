using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan.Messages;
using DigitaalWerkt.Web.Features.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Team;

/// <summary>A step, beside whoever guides the person.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StepModel(ReadPath paths, ReadPlan read, PlanTasks tasks, ChangePlan change, PlanNews news, PlanWords words)
    : StepPageModel(read, tasks, change, news, words)
{
    /// <summary>The path in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override Guid? Writer => User.StaffMemberId;

    protected override Guid Owner => User.StaffMemberId;

    protected override string Back => PlanLinks.Of(Id);

    protected override async Task<Person?> FindPersonAsync(Guid? step, CancellationToken cancellationToken) =>
        await paths.FindAsync(Id, User, cancellationToken) is { Path.IsOpen: true } view ? view.Person : null;

    protected override Task NoteLookAsync(CancellationToken cancellationToken) => paths.NoteLookAsync(Id, User, cancellationToken);

    protected override string AddressOf(Guid? step) => step is { } id ? PlanLinks.Step(Id, id) : PlanLinks.Add(Id);

    protected override IActionResult Nobody() => NotFound();
}
