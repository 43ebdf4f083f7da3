using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The poster of a lesson, to print.</summary>
[AllowAnonymous]
public sealed class PosterModel(MakePosters posters, IPdfRenderer pdf) : PrintedPageModel<LessonPoster>(pdf)
{
    protected override LessonPoster? Find(string slug) => posters.Poster(slug, carriesPictures: false);

    protected override string PdfOf(LessonPoster sheet) => PosterLinks.PosterPdf(sheet.Module);
}
