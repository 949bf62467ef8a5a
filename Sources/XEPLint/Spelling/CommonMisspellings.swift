/// Words that are no words of English, or none that a specification has, and what whoever writes them means.
enum CommonMisspellings {
    /// The right word for a wrong one, both in small letters.
    static let words: [String: String] = {
        var words: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard let right = parts.first else { continue }
            for wrong in parts.dropFirst() { words[wrong] = right }
        }
        return words
    }()

    /// A word, then how it is mistyped or misremembered.
    private static let text = """
        accidentally accidently
        accommodate acommodate accomodate
        accommodates accomodates
        according acording accoring
        accurate accurrate
        achieve acheive
        achieved acheived
        acknowledge acknowlege aknowledge
        across accross
        additional aditional addtional additonal
        address adress addres
        addresses adresses
        addressed adressed
        administrator adminstrator
        aggressive agressive
        algorithm algorithim algoritm algorythm
        already allready
        although altough
        always allways
        among amoung
        apparent apparant
        appropriate apropriate appropiate approriate appropirate
        arbitrary arbitary aribtrary
        argument arguement
        associated assoicated
        association assocation
        asynchronous asynchonous asyncronous
        attribute attibute atribute attribtue attirbute
        attributes attibutes atributes attribtues
        authentication authentification authenication authenticaton
        available availabe availible avaliable avaible
        bandwidth bandwith
        because becuase becasue beacuse
        beginning begining
        believe beleive
        beneficial benificial
        boundary boundry
        capabilities capabilites capablities
        capability capabilty
        category catagory
        certain certian
        character charachter charcter
        characters charachters charcters
        coming comming
        committed commited
        committing commiting
        comparison comparision
        compatibility compatability compatibilty
        compatible compatable
        completely completly
        compliance complience
        configuration configuation configration
        connection conection connnection conneciton
        consensus concensus
        consistent consistant
        correspondence correspondance
        corresponding coresponding corrseponding correponding
        currently currenty curently
        definitely definately definitly definatly
        definition defination
        dependent depedent
        described descibed desribed decribed
        description desciption decsription descripton
        desirable desireable
        different diferent diffrent
        disappear dissapear disapear
        discussion discusion
        distinguish distingish
        documentation documentaion
        embarrass embarass
        encryption encyption encyrption
        entities entites
        entity enitity entitiy
        environment enviroment enviornment
        equivalent equivelent equivilent equivalant
        establish estabilish
        example exmaple exampel exapmle
        exchange exchage exhange
        exercise excercise
        existence existance existense
        existing exisiting
        explanation explaination
        explicitly explicitely
        extension extention extenstion
        extensions extentions
        familiar familar
        feasible feasable
        finally finaly
        formatted formated
        formatting formating
        forward foward
        function fucntion
        functionality funcionality functionalty
        further futher
        gateway gatway
        government goverment
        grammar grammer
        guarantee garantee guarentee gaurantee
        guideline guidline
        guidelines guidlines
        handled handeled
        happened happend
        hierarchy heirarchy hierachy
        identifier identifer indentifier
        identifiers identifers
        immediately immediatly immediatelly imediately
        implementation implmentation implemenation implementaion implemention
        implementations implmentations implemenations implementaions implementions
        implicit implict
        implicitly implicitely
        important importent imporant
        improvement improvment
        include inculde inlcude
        incompatible incompatable
        independent independant
        independently independantly
        information infomation infromation
        initial inital intial
        initially intially initialy
        initiate intiate
        initiator initator intiator
        instead insted
        interoperability interoperabilty
        interrupt interupt
        interrupted interupted
        interruption interuption
        itself itslef
        knowledge knowlege
        known knwon
        language langauge
        length lenght
        library libary
        likelihood likelyhood
        maintain mantain
        maintenance maintainance maintenence
        mechanism mecahnism mechansim mechanim mechnism
        message mesage messsage messge messgae
        messages mesages messsages messges
        millennium millenium
        minimum minumum miniumum
        misspelled mispelled
        multiple mulitple mutliple mutiple
        namespace namesapce namepsace naemspace
        necessarily neccessarily necessarly
        necessary neccessary neccesary necesary nessecary nessesary
        negotiate negociate
        negotiation negociation negotation
        noticeable noticable
        notification notifcation notificaton
        obtain obtian
        occasion occassion ocassion
        occasionally occassionally occasionaly
        occur ocurr
        occurred occured ocurred occurrred
        occurrence occurence occurance ocurrence
        occurrences occurences occurances
        occurring occuring
        omit ommit
        omitted ommitted ommited omited
        original orginal orignal
        originally orginally originaly
        overridden overriden
        overriding overidding
        parallel parrallel paralell
        parameter paramater parmeter paramter
        parameters paramaters parmeters paramters
        participant partcipant particpant participent
        particular particualr
        particularly particulary
        password pasword
        perform perfom
        performance perfomance
        permanent permanant
        permissible permissable
        permission permision permisson
        persistence persistance
        persistent persistant
        possession posession
        possibility possiblity possibilty
        preceded preceeded
        preceding preceeding
        precede preceed
        preferred prefered
        presence presense
        previous prevous
        previously previosly previouly
        privilege priviledge privelege privilage
        privileged priviledged priveleged
        privileges priviledges priveleges privilages
        probably probaly
        procedure proceedure
        process proccess
        processing proccessing
        pronunciation pronounciation
        propagate propogate
        propagated propogated
        propagation propogation
        protocol protocal protcol protocl prococol
        publicly publically
        publish publsih
        queries querys
        receive recieve
        received recieved
        receiver reciever
        receives recieves
        receiving recieving
        recipient recepient recipent recipeint
        recommend reccomend recomend reccommend
        recommended reccomended recomended reccommended
        reference refernce referenece
        referred refered
        referring refering
        registration registation registraiton
        relevant relevent
        remember remeber
        representation represenation representaion
        request reqeust reqest requst
        requested reqeusted requsted
        requirement requirment
        requirements requirments
        resource resouce resoruce resourse
        resources resouces resoruces
        response reponse repsonse resposne
        responses reponses repsonses
        responsibility responsability
        retrieval retreival retrival
        retrieve retreive
        retrieved retreived retrived
        retrieving retreiving
        security securty secuirty
        separate seperate
        separated seperated
        separately seperately
        separation seperation
        separator seperator
        sequence sequnce
        server servr
        service servcie serivce
        should shoud shold
        signature singature
        similar similiar simliar
        simultaneous simultanous
        simultaneously simultanously simultaneosly
        specific specfic specifc sepcific
        specification specifcation specificaton
        specified specifed
        specify specifiy
        standard standrad stadard
        stanza staza stantza stanaza
        stanzas stazas stantzas
        statement statment
        straightforward straightfoward
        strength strenght
        structure strucutre
        subscribe subscibe
        subscription subcription subsciption
        subsequent subseqent
        succeed suceed
        success sucess
        successful sucessful succesful successfull
        successfully sucessfully succesfully
        sufficient sufficent
        supersede supercede
        superseded superceded
        supersedes supercedes
        support suport suppport
        supported suported suppoted
        suppress supress
        surrounding surrouding
        synchronize syncronize
        synchronous syncronous
        temporarily temporarilly
        temporary tempory
        the teh hte
        their thier
        threshold threshhold
        throughout thoughout
        timestamp timstamp timestmap
        together togehter
        transfer tranfer
        transferred transfered
        transferring transfering
        transmission transmision
        transmitted transmited
        transmitting transmiting
        transport tranport
        truly truely
        typically typicaly
        unavailable unavailible unavaliable
        undefined undefinied
        unforeseen unforseen
        unfortunately unfortunatly
        unknown unkown unknwon
        unnecessary unecessary unneccessary
        unsuccessful unsucessful unsuccesful
        until untill
        usage useage
        useful usefull
        usually usally usualy
        using usign
        vulnerability vulnerabilty vunerability
        weird wierd
        whereas wheras
        whether wether wheter whehter whther
        which wich wihch
        with wiht
        without whithout witout
        would woud
        writing writting
        written writen
        """
}
