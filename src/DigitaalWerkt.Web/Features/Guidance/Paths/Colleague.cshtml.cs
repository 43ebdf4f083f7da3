using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Lets a colleague guide somebody from now on.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ColleagueModel(AppDbContext context, ReadPath read, WorkOnPath work) : PathPageModel(read)
{
    [BindProperty]
    public Guid? To { get; set; }

    /// <summary>Everybody who may take it over; not whoever has it.</summary>
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override string Field => nameof(To);

    protected override void Show()
    {
        // The form begins with nobody chosen.
    }

    protected override void Check()
    {
        // Whoever has it already was chosen by the same form before.
        if (To != View.Path.CounsellorId && Colleagues.All(colleague => colleague.Id != To))
        {
            this.Wrong(nameof(To), "Path_Colleague_Missing");
        }
    }

    protected override Task<PathWork> DoAsync(CancellationToken cancellationToken) =>
        work.GiveAsync(View.Path.Id, Version, To!.Value, PathActor.Of(User), cancellationToken);

    protected override async Task LoadMoreAsync(CancellationToken cancellationToken)
    {
        var has = View.Path.CounsellorId;
        Colleagues = await WorkOnPath.Counsellors(context, User.OrganisationId).Where(m => m.Id != has).OrderBy(m => m.Name)
            .Select(m => new Choice(m.Id, m.Name)).ToListAsync(cancellationToken);
    }
}
