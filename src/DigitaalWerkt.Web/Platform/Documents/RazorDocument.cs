using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Writes a fragment of a page as a document on its own, with the style for paper inside. The same fragment stands in the
/// page that a browser prints, so what is saved as a file is what is seen.
/// </summary>
public sealed class RazorDocument(
    IRazorViewEngine views, ITempDataProvider tempData, IServiceProvider services, IHttpContextAccessor current, IWebHostEnvironment site)
{
    const string Style = "css/paper.css";

    /// <summary>The document as text, for <see cref="IPdfRenderer"/>.</summary>
    /// <param name="view">Path of the fragment, for example <c>/Features/Accounts/Cards/_Sheet.cshtml</c>.</param>
    /// <param name="model">What the fragment shows.</param>
    /// <param name="title">Name of the document, in Dutch.</param>
    public async Task<string> RenderAsync<TModel>(string view, TModel model, string title) => $"""
        <!doctype html>
        <html lang="nl" dir="ltr">
        <head><meta charset="utf-8"><title>{HtmlEncoder.Default.Encode(title)}</title><style>{await ReadStyleAsync()}</style></head>
        <body class="paper">{await RenderFragmentAsync(view, model)}</body>
        </html>
        """;

    async Task<string> RenderFragmentAsync<TModel>(string path, TModel model)
    {
        var found = views.GetView(executingFilePath: null, path, isMainPage: false);
        var view = found.View ?? throw new InvalidOperationException($"There is no view '{path}'.");
        var http = current.HttpContext ?? new DefaultHttpContext { RequestServices = services };
        await using var text = new StringWriter();
        await view.RenderAsync(new ViewContext(
            new ActionContext(http, http.GetRouteData(), new ActionDescriptor()),
            view,
            new ViewDataDictionary<TModel>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model },
            new TempDataDictionary(http, tempData),
            text,
            new HtmlHelperOptions()));
        return text.ToString();
    }

    async Task<string> ReadStyleAsync()
    {
        await using var file = site.WebRootFileProvider.GetFileInfo(Style).CreateReadStream();
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync();
    }
}
