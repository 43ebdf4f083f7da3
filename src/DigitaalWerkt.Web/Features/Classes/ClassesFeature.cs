using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Demo;
using DigitaalWerkt.Web.Features.Classes.Desk;
using DigitaalWerkt.Web.Features.Classes.Dossier;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Features.Classes;

public static class ClassesFeature
{
    public static void AddClasses(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ClassMeters>();
        services.AddScoped<IFigures, WaitingFigures>();
        services.AddScoped<SeatTransaction>();
        services.AddScoped<SeatGuard>();
        services.AddScoped<BookSeat>();
        services.AddScoped<BookForVisitor>();
        services.AddScoped<EndBooking>();
        services.AddScoped<MoveBooking>();
        services.AddScoped<ChangeCapacity>();
        services.AddScoped<HoldSeats>();
        services.AddScoped<WaitingRow>();
        services.AddScoped<OfferDeadline>();
        services.AddScoped<KeepOffer>();
        services.AddScoped<AnswerOffer>();
        services.AddScoped<ForgetBookings>();
        services.AddScoped<JoinBookings>();
        services.AddScoped<FollowReach>();
        services.AddScoped<IPersonPart, PersonBookings>();
        services.AddScoped<ISlipCodes, CodesOfBookings>();
        services.AddScoped<IPlanTask, ClassesOfPlan>();
        services.AddScoped<ITrainingsOfPerson, ClassesOfPerson>();
        foreach (var check in ClassChecks.All)
        {
            services.AddSingleton(check);
        }
        builder.AddFinding();
        builder.AddCounsellors();
        builder.AddClassMessages();
        builder.AddAttendance();
        builder.AddCalendar();
        builder.AddExchange();
        builder.AddFeeds();
        builder.AddEvents();
        builder.AddPlanning();
        builder.AddDesk();
        builder.AddDemoClasses();
    }

    public static void MapClasses(this WebApplication app) => app.MapFeeds();
}
