/**
 * What goes together: `is associated with` and the like as `is linked to`, which says no more of a cause and can be said of whatever rises or
 * falls (`had a link to` is stiff), with the place and an example. Lines as `parseEntries` reads them.
 */
export const researchLinks: string = `
is associated with, is correlated with | phrase | is linked to | -has:cases,case,procedure,procedures -prev:how,why | Pain is associated with stress. > Pain is linked to stress.
is related to | phrase | is linked to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Pain is related to stress. > Pain is linked to stress.
is significantly associated with, is significantly correlated with, is significantly related to | phrase | is linked to | -prev:how,why | Pain is significantly associated with stress. > Pain is linked to stress.
is strongly associated with, is strongly correlated with, is strongly related to | phrase | is strongly linked to | -prev:how,why | Pain is strongly associated with stress. > Pain is strongly linked to stress.
is closely associated with, is closely correlated with, is closely related to | phrase | is closely linked to | -prev:how,why | Pain is closely associated with stress. > Pain is closely linked to stress.
is highly associated with, is highly correlated with, is highly related to | phrase | is strongly linked to | -prev:how,why | Pain is highly associated with stress. > Pain is strongly linked to stress.
is weakly associated with, is weakly correlated with, is weakly related to | phrase | is weakly linked to | -prev:how,why | Pain is weakly associated with stress. > Pain is weakly linked to stress.
is independently associated with, is independently correlated with, is independently related to | phrase | is independently linked to | -prev:how,why | Pain is independently associated with stress. > Pain is independently linked to stress.
is not associated with, is not correlated with, is not related to | phrase | is not linked to | -has:any,family,parent,parents,child | Pain is not associated with stress. > Pain is not linked to stress.
is not significantly associated with, is not significantly correlated with, is not significantly related to | phrase | is not clearly linked to | -has:any | Pain is not significantly associated with stress. > Pain is not clearly linked to stress.
is often associated with, is often correlated with | phrase | is often linked to | -prev:how,why | Pain is often associated with stress. > Pain is often linked to stress.
is also associated with, is also correlated with | phrase | is also linked to | -prev:how,why | Pain is also associated with stress. > Pain is also linked to stress.
is still associated with, is still correlated with | phrase | is still linked to | -prev:how,why | Pain is still associated with stress. > Pain is still linked to stress.
are associated with, are correlated with | phrase | are linked to | -has:cases,case,procedure,procedures -prev:how,why | Aches are associated with stress. > Aches are linked to stress.
are related to | phrase | are linked to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Aches are related to stress. > Aches are linked to stress.
are significantly associated with, are significantly correlated with, are significantly related to | phrase | are linked to | -prev:how,why | Aches are significantly associated with stress. > Aches are linked to stress.
are strongly associated with, are strongly correlated with, are strongly related to | phrase | are strongly linked to | -prev:how,why | Aches are strongly associated with stress. > Aches are strongly linked to stress.
are closely associated with, are closely correlated with, are closely related to | phrase | are closely linked to | -prev:how,why | Aches are closely associated with stress. > Aches are closely linked to stress.
are highly associated with, are highly correlated with, are highly related to | phrase | are strongly linked to | -prev:how,why | Aches are highly associated with stress. > Aches are strongly linked to stress.
are weakly associated with, are weakly correlated with, are weakly related to | phrase | are weakly linked to | -prev:how,why | Aches are weakly associated with stress. > Aches are weakly linked to stress.
are independently associated with, are independently correlated with, are independently related to | phrase | are independently linked to | -prev:how,why | Aches are independently associated with stress. > Aches are independently linked to stress.
are not associated with, are not correlated with, are not related to | phrase | are not linked to | -has:any,family,parent,parents,child | Aches are not associated with stress. > Aches are not linked to stress.
are not significantly associated with, are not significantly correlated with, are not significantly related to | phrase | are not clearly linked to | -has:any | Aches are not significantly associated with stress. > Aches are not clearly linked to stress.
are often associated with, are often correlated with | phrase | are often linked to | -prev:how,why | Aches are often associated with stress. > Aches are often linked to stress.
are also associated with, are also correlated with | phrase | are also linked to | -prev:how,why | Aches are also associated with stress. > Aches are also linked to stress.
are still associated with, are still correlated with | phrase | are still linked to | -prev:how,why | Aches are still associated with stress. > Aches are still linked to stress.
was associated with, was correlated with | phrase | was linked to | -has:cases,case,procedure,procedures -prev:how,why | Pain was associated with stress. > Pain was linked to stress.
was related to | phrase | was linked to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Pain was related to stress. > Pain was linked to stress.
was significantly associated with, was significantly correlated with, was significantly related to | phrase | was linked to | -prev:how,why | Pain was significantly associated with stress. > Pain was linked to stress.
was strongly associated with, was strongly correlated with, was strongly related to | phrase | was strongly linked to | -prev:how,why | Pain was strongly associated with stress. > Pain was strongly linked to stress.
was closely associated with, was closely correlated with, was closely related to | phrase | was closely linked to | -prev:how,why | Pain was closely associated with stress. > Pain was closely linked to stress.
was highly associated with, was highly correlated with, was highly related to | phrase | was strongly linked to | -prev:how,why | Pain was highly associated with stress. > Pain was strongly linked to stress.
was weakly associated with, was weakly correlated with, was weakly related to | phrase | was weakly linked to | -prev:how,why | Pain was weakly associated with stress. > Pain was weakly linked to stress.
was independently associated with, was independently correlated with, was independently related to | phrase | was independently linked to | -prev:how,why | Pain was independently associated with stress. > Pain was independently linked to stress.
was not associated with, was not correlated with, was not related to | phrase | was not linked to | -has:any,family,parent,parents,child | Pain was not associated with stress. > Pain was not linked to stress.
was not significantly associated with, was not significantly correlated with, was not significantly related to | phrase | was not clearly linked to | -has:any | Pain was not significantly associated with stress. > Pain was not clearly linked to stress.
was often associated with, was often correlated with | phrase | was often linked to | -prev:how,why | Pain was often associated with stress. > Pain was often linked to stress.
was also associated with, was also correlated with | phrase | was also linked to | -prev:how,why | Pain was also associated with stress. > Pain was also linked to stress.
was still associated with, was still correlated with | phrase | was still linked to | -prev:how,why | Pain was still associated with stress. > Pain was still linked to stress.
were associated with, were correlated with | phrase | were linked to | -has:cases,case,procedure,procedures -prev:how,why | Aches were associated with stress. > Aches were linked to stress.
were related to | phrase | were linked to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Aches were related to stress. > Aches were linked to stress.
were significantly associated with, were significantly correlated with, were significantly related to | phrase | were linked to | -prev:how,why | Aches were significantly associated with stress. > Aches were linked to stress.
were strongly associated with, were strongly correlated with, were strongly related to | phrase | were strongly linked to | -prev:how,why | Aches were strongly associated with stress. > Aches were strongly linked to stress.
were closely associated with, were closely correlated with, were closely related to | phrase | were closely linked to | -prev:how,why | Aches were closely associated with stress. > Aches were closely linked to stress.
were highly associated with, were highly correlated with, were highly related to | phrase | were strongly linked to | -prev:how,why | Aches were highly associated with stress. > Aches were strongly linked to stress.
were weakly associated with, were weakly correlated with, were weakly related to | phrase | were weakly linked to | -prev:how,why | Aches were weakly associated with stress. > Aches were weakly linked to stress.
were independently associated with, were independently correlated with, were independently related to | phrase | were independently linked to | -prev:how,why | Aches were independently associated with stress. > Aches were independently linked to stress.
were not associated with, were not correlated with, were not related to | phrase | were not linked to | -has:any,family,parent,parents,child | Aches were not associated with stress. > Aches were not linked to stress.
were not significantly associated with, were not significantly correlated with, were not significantly related to | phrase | were not clearly linked to | -has:any | Aches were not significantly associated with stress. > Aches were not clearly linked to stress.
were often associated with, were often correlated with | phrase | were often linked to | -prev:how,why | Aches were often associated with stress. > Aches were often linked to stress.
were also associated with, were also correlated with | phrase | were also linked to | -prev:how,why | Aches were also associated with stress. > Aches were also linked to stress.
were still associated with, were still correlated with | phrase | were still linked to | -prev:how,why | Aches were still associated with stress. > Aches were still linked to stress.
be associated with, be correlated with | phrase | be linked to | -prev:to | Pain may be associated with stress. > Pain may be linked to stress.
be related to | phrase | be linked to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:to | Pain may be related to stress. > Pain may be linked to stress.
be significantly associated with, be significantly correlated with, be significantly related to | phrase | be linked to | -prev:to | Pain may be significantly associated with stress. > Pain may be linked to stress.
be strongly associated with, be strongly correlated with, be strongly related to | phrase | be strongly linked to | -prev:to | Pain may be strongly associated with stress. > Pain may be strongly linked to stress.
be closely associated with, be closely correlated with, be closely related to | phrase | be closely linked to | -prev:to | Pain may be closely associated with stress. > Pain may be closely linked to stress.
be highly associated with, be highly correlated with, be highly related to | phrase | be strongly linked to | -prev:to | Pain may be highly associated with stress. > Pain may be strongly linked to stress.
be weakly associated with, be weakly correlated with, be weakly related to | phrase | be weakly linked to | -prev:to | Pain may be weakly associated with stress. > Pain may be weakly linked to stress.
is inversely associated with, is inversely correlated with, is inversely related to | phrase | is inversely linked to | -prev:how,why | Pain is inversely associated with stress. > Pain is inversely linked to stress.
is negatively associated with, is negatively correlated with, is negatively related to | phrase | is inversely linked to | -prev:how,why | Pain is negatively associated with stress. > Pain is inversely linked to stress.
is positively associated with, is positively correlated with, is positively related to | phrase | is positively linked to | -prev:how,why | Pain is positively associated with stress. > Pain is positively linked to stress.
are inversely associated with, are inversely correlated with, are inversely related to | phrase | are inversely linked to | -prev:how,why | Aches are inversely associated with stress. > Aches are inversely linked to stress.
are negatively associated with, are negatively correlated with, are negatively related to | phrase | are inversely linked to | -prev:how,why | Aches are negatively associated with stress. > Aches are inversely linked to stress.
are positively associated with, are positively correlated with, are positively related to | phrase | are positively linked to | -prev:how,why | Aches are positively associated with stress. > Aches are positively linked to stress.
was inversely associated with, was inversely correlated with, was inversely related to | phrase | was inversely linked to | -prev:how,why | Pain was inversely associated with stress. > Pain was inversely linked to stress.
was negatively associated with, was negatively correlated with, was negatively related to | phrase | was inversely linked to | -prev:how,why | Pain was negatively associated with stress. > Pain was inversely linked to stress.
was positively associated with, was positively correlated with, was positively related to | phrase | was positively linked to | -prev:how,why | Pain was positively associated with stress. > Pain was positively linked to stress.
were inversely associated with, were inversely correlated with, were inversely related to | phrase | were inversely linked to | -prev:how,why | Aches were inversely associated with stress. > Aches were inversely linked to stress.
were negatively associated with, were negatively correlated with, were negatively related to | phrase | were inversely linked to | -prev:how,why | Aches were negatively associated with stress. > Aches were inversely linked to stress.
were positively associated with, were positively correlated with, were positively related to | phrase | were positively linked to | -prev:how,why | Aches were positively associated with stress. > Aches were positively linked to stress.
`
