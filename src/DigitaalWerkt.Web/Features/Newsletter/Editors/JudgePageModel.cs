using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>
/// A page on which an editor decides about what was sent in. When a colleague was faster, or it was withdrawn, that is said.
/// </summary>
public abstract class JudgePageModel(AppDbContext context) : EditPageModel<NewsSubmission>(context)
{
    /// <summary>The organisation that sent it.</summary>
    public string Sender { get; private set; } = "";

    /// <summary>Whether it still waits for an editor.</summary>
    public bool Waits => Saved!.State == SubmissionState.Waiting;

    // What is sent in is made elsewhere: the address always names one.
    protected override NewsSubmission Make() => throw new NotSupportedException();

    protected override string Next(NewsSubmission row) => NewsLinks.Kept;

    protected override async Task<bool> LoadAsync(NewsSubmission? row, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            return false;
        }
        Sender = await Context.Organisations.Where(o => o.Id == row.OrganisationId).Select(o => o.Name).SingleAsync(cancellationToken);
        return true;
    }
}
