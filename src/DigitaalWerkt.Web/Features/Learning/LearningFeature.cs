namespace DigitaalWerkt.Web.Features.Learning;

public static class LearningFeature
{
    public static void AddLearning(this WebApplicationBuilder builder)
    {
    }
}
