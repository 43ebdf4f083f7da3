using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>Answers with the page of a step: a frame, and in its gaps what this visitor sees alone.</summary>
sealed class FramedStep(LearnerStepPageModel page, StepFrame frame) : IActionResult
{
    // The phone of most tasks fits.
    const int UsualBytes = 16 << 10;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var encoder = context.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>();
        // All of it before the first byte is sent: what fails is answered with a page that says so.
        var blocks = new List<ReadOnlyMemory<byte>>();
        foreach (var block in LiveBlock.AllOf(page))
        {
            blocks.Add(await RenderAsync(context, block));
        }
        response.ContentType = "text/html; charset=utf-8";
        foreach (var text in frame.With(Encoded(request.Path + request.QueryString), Encoded(page.HelpAddress), blocks))
        {
            response.BodyWriter.Write(text.Span);
        }
        await response.BodyWriter.FlushAsync(context.HttpContext.RequestAborted);

        byte[] Encoded(string text) => Encoding.UTF8.GetBytes(encoder.Encode(text));
    }

    async Task<ReadOnlyMemory<byte>> RenderAsync(ActionContext context, LiveBlock block)
    {
        var services = context.HttpContext.RequestServices;
        var view = services.GetRequiredService<IRazorViewEngine>().GetView(null, block.View, isMainPage: false).View
            ?? throw new InvalidOperationException($"There is no view '{block.View}'.");
        using var text = new MemoryStream(UsualBytes);
        await using (var writer = services.GetRequiredService<IHttpResponseStreamWriterFactory>().CreateWriter(text, Encoding.UTF8))
        {
            var data = new ViewDataDictionary<object>(page.ViewData, block.Model);
            var options = services.GetRequiredService<IOptions<MvcViewOptions>>().Value.HtmlHelperOptions;
            await view.RenderAsync(new ViewContext(context, view, data, page.TempData, writer, options));
        }
        return text.GetBuffer().AsMemory(0, (int)text.Length);
    }
}
