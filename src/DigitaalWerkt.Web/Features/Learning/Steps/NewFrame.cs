using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>Makes the frame of a step, and answers with it.</summary>
/// <param name="keep">Keeps the frame for the next visitor.</param>
sealed class NewFrame(LearnerStepPageModel page, Action<StepFrame> keep) : PageResult
{
    /// <inheritdoc />
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var frame = StepFrame.Read(await MakeAsync(context), page.Step);
        keep(frame);
        await new FramedStep(page, frame).ExecuteResultAsync(context);
    }

    async Task<string> MakeAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var sent = response.Body;
        await using var made = new MemoryStream();
        (response.Body, page.IsFrame) = (made, true);
        try
        {
            await base.ExecuteResultAsync(context);
        }
        finally
        {
            (response.Body, page.IsFrame) = (sent, false);
        }
        return Encoding.UTF8.GetString(made.GetBuffer(), 0, (int)made.Length);
    }
}
