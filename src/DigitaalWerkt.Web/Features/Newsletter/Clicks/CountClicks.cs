using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DigitaalWerkt.Web.Features.Newsletter.Clicks;

/// <summary>Counts pages that somebody opens by a link in an issue. The address names the issue; who opened it is asked nowhere.</summary>
public sealed class CountClicks(ClickCounts counts) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && int.TryParse(request.Query[NewsLinks.IssueField], NumberStyles.None, CultureInfo.InvariantCulture, out var issue))
        {
            counts.Note(issue);
        }
    }
}
