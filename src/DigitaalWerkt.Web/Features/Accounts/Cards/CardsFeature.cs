using DigitaalWerkt.Web.Features.Accounts.Cards.Team;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

static class CardsFeature
{
    public static void AddCards(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider =>
            new DeviceCookie<HeldCard>("kaart", CardJson.Default.HeldCard, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddSingleton(provider =>
            new DeviceCookie<CardsAside>("kaart-opzij", CardJson.Default.CardsAside, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<DeviceCards>();
        services.AddScoped<CurrentLearner>();
        services.AddSingleton<CardDrawings>();
        services.AddScoped<CardPaper>();
        services.AddScoped<MyCard>();
        services.AddScoped<DeviceWork>();
        services.AddScoped<KeepWork>();
        services.AddScoped<TryPictures>();
        services.AddScoped<OpenOnDevice>();
        services.AddScoped<JoinLearners>();
        services.AddScoped<ILearnerPart, CardDossier>();
        services.AddScoped<ILearnerPart, LookDossier>();
        services.AddScoped<LearnerDossier>();
        services.AddScoped<PrintCards>();
        services.AddScoped<FindCards>();
        services.AddScoped<ReplaceCard>();
        services.AddScoped<SealedCards>();
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoCards>();
        }
    }
}
