using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

static class OwnSubmissions
{
    /// <summary>What the organisation of a staff member sent in: a colleague may be gone, and what they sent is still theirs.</summary>
    public static IQueryable<NewsSubmission> SubmissionsOf(this AppDbContext context, ClaimsPrincipal staff)
    {
        var own = staff.OrganisationId;
        return context.NewsSubmissions.Where(sent => sent.OrganisationId == own);
    }
}
