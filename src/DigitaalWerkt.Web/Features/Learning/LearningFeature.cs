using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning;

public static class LearningFeature
{
    public static void AddLearning(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ModuleLibrary>();
    }
}
