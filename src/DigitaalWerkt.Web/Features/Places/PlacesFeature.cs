using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Places;

public static class PlacesFeature
{
    public static void AddPlaces(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<PlaceUses>();
        services.AddScoped<SharedAgenda>();
        services.AddScoped<IStaffPlan, PlanOfStaff>();
        services.AddScoped<PlannedOnClosings>();
        services.AddScoped<ChangeLocation>();
        services.AddScoped<IPhraseSource, PlacePhrases>();
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Management, "Places", "Places_Locations", PlaceLinks.Locations, Policies.AnyCoordinator, 30, PlaceLinks.Rooms));
        services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Places", "Places_Equipment", PlaceLinks.Equipment, Policies.AnyCoordinator, 40));
        services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Places", "Places_Closings", PlaceLinks.Closings, Policies.AnyCoordinator, 50));
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AddPageRoute("/Places/Locations/Edit", PlaceLinks.NewLocation);
            pages.Conventions.AddPageRoute("/Places/Rooms/Edit", PlaceLinks.Locations + "/{location:guid}/lokaal");
            pages.Conventions.AddPageRoute("/Places/Equipment/Edit", PlaceLinks.NewEquipment);
            pages.Conventions.AddPageRoute("/Places/Closings/Edit", PlaceLinks.NewClosing);
        });
    }
}
