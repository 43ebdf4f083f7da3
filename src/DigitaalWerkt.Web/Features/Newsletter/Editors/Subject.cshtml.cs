using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>A new issue, or another subject for a draft.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class SubjectModel(AppDbContext context, TimeProvider clock) : EditPageModel<NewsIssue>(context)
{
    [BindProperty]
    public string? Subject { get; set; }

    protected override void Show(NewsIssue? row) => Subject = row?.Subject;

    protected override void Check() => this.CheckText(nameof(Subject), Typed.Line(Subject), NewsIssue.SubjectLength);

    protected override NewsIssue Make() => new(Typed.Line(Subject)!, clock.GetUtcNow());

    protected override void Change(NewsIssue row) => row.Rename(Typed.Line(Subject)!);

    protected override string Next(NewsIssue row) => NewsLinks.Edit(row.Id);

    // What left has its subject for ever.
    protected override Task<bool> LoadAsync(NewsIssue? row, CancellationToken cancellationToken) =>
        Task.FromResult(row?.IsDraft is not false);
}
