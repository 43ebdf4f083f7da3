namespace DigitaalWerkt.Web.Features.Phrases;

public static class PhrasesFeature
{
    public static void AddPhrases(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PhraseBook>();
        builder.Services.AddScoped<UsedLines>();
    }
}
